import { CASE_MOVE_NAMES } from './may.js';

/** What is done with people, accounts and machines, and not with a case. */
export const ACCOUNT_ACTIONS = [
  ...(['witness', 'second-factor', 'end-session', 'change-password', 'password-changed', 'joined'] as const),
  ...(['password-reset-asked', 'email-change-asked', 'email-changed', 'email-undone'] as const),
  ...(['invite-person', 'invite-again', 'withdraw-invitation', 'person-changed', 'person-disabled'] as const),
  ...(['person-enabled', 'membership-added', 'membership-ended', 'organisation-added'] as const),
  ...([
    'organisation-changed',
    'import-confirmed',
    'import-taken-back',
    'check-number',
    'proof-mail-asked',
    'link-identity',
    'unlink-identity',
  ] as const),
  ...(['api-token', 'make-api-token', 'rotate-api-token', 'revoke-api-token'] as const),
] as const;
export type AccountAction = (typeof ACCOUNT_ACTIONS)[number];

/** Everything that a row of the record can say was done. What was refused is named by the right that was asked instead. */
export const WRITTEN = [
  ...(['read', 'search', 'print', 'export', 'create', 'change', 'delete', 'candidates', 'own-name'] as const),
  ...CASE_MOVE_NAMES,
  ...(['lapse', 'correction'] as const),
  ...([
    'hand-over-proposed',
    'hand-over-refused',
    'changeAddress',
    'completeAddress',
    'renewOrder',
    'attachForm',
    'remindToSign',
    'objectToOrder',
    'answerObjection',
    'notePrescription',
    'answerNeed',
  ] as const),
  ...(['recordConsent', 'consent-taken-back'] as const),
  ...([
    'bringInHomeCare',
    'keep-file',
    'read-file',
    'remove-file',
    'change-setting',
    'try-work-again',
    'sign-in',
    'sign-out',
  ] as const),
  ...([
    'confirm',
    'read-access-record',
    'read-review',
    'review',
    'read-patient-record',
    'find-patient-record',
  ] as const),
  ...(['look-at-box', 'report-by-box', 'box-report-confirmed', 'box-report-rejected'] as const),
  ...(['break-glass', 'break-glass-ended', 'legal-hold', 'legal-hold-ended', 'erase'] as const),
  ...(['patient-same', 'patient-another', 'told-of-other-kit'] as const),
  ...ACCOUNT_ACTIONS,
] as const;
export type Written = (typeof WRITTEN)[number];

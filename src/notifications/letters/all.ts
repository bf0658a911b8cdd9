import type { Letter } from '../letter.js';
import type { LetterName } from '../letters.js';
import { PHARMACY_LETTERS } from './of-pharmacies.js';
import { STANDARD_LETTERS } from './of-standards.js';
import { accessReviewDue } from './access-review-due.letter.js';
import { accepted } from './accepted.letter.js';
import { accountDisabled } from './account-disabled.letter.js';
import { addressRefused } from './address-refused.letter.js';
import { boxReported } from './box-reported.letter.js';
import { breakGlass } from './break-glass.letter.js';
import { breakGlassEnded } from './break-glass-ended.letter.js';
import { broughtBack } from './brought-back.letter.js';
import { objectionAnswered, objectionAsked } from './objection.letter.js';
import { replacementToSign } from './replacement-to-sign.letter.js';
import { orderDiffers } from './order-differs.letter.js';
import { orderRenewed } from './order-renewed.letter.js';
import { consentAsked } from './consent-asked.letter.js';
import { consentGiven } from './consent-given.letter.js';
import { consentTakenBack } from './consent-taken-back.letter.js';
import { declined } from './declined.letter.js';
import { delivered } from './delivered.letter.js';
import { emailChange } from './email-change.letter.js';
import { emailUndo } from './email-undo.letter.js';
import { escalation } from './escalation.letter.js';
import { handOverProposed } from './hand-over-proposed.letter.js';
import { handOverRefused } from './hand-over-refused.letter.js';
import { handedOver } from './handed-over.letter.js';
import { identityLinked } from './identity-linked.letter.js';
import { identityUnlinked } from './identity-unlinked.letter.js';
import { invitation } from './invitation.letter.js';
import { lapsed } from './lapsed.letter.js';
import { membershipAdded } from './membership-added.letter.js';
import { missing } from './missing.letter.js';
import { notDelivered } from './not-delivered.letter.js';
import { offerUnopened } from './offer-unopened.letter.js';
import { offerOver } from './offer-over.letter.js';
import { offered } from './offered.letter.js';
import { opened } from './opened.letter.js';
import { signatureAsked } from './signature-asked.letter.js';
import { signatureAtNight } from './signature-at-night.letter.js';
import { orderExpiring } from './order-expiring.letter.js';
import { passwordChanged } from './password-changed.letter.js';
import { passwordReset } from './password-reset.letter.js';
import { placed } from './placed.letter.js';
import { proofMail } from './proof-mail.letter.js';
import { recallAlone } from './recall-alone.letter.js';
import { recallToConfirm } from './recall-to-confirm.letter.js';
import { recallEnded } from './recall-ended.letter.js';
import { recall } from './recall.letter.js';
import { released } from './released.letter.js';
import { secondFactorChanged } from './second-factor-changed.letter.js';
import { consentRefused } from './consent-refused.letter.js';
import { takenOver } from './taken-over.letter.js';
import { toCollect } from './to-collect.letter.js';
import { otherKit } from './other-kit.letter.js';
import { toPlace } from './to-place.letter.js';
import { unitsMissing } from './units-missing.letter.js';
import { unplaced } from './unplaced.letter.js';
import { withdrawn } from './withdrawn.letter.js';
import { broughtIn } from './brought-in.letter.js';
import { homeCareOver } from './home-care-over.letter.js';
import { homeCareChanged } from './home-care-changed.letter.js';
import { addressChanged } from './address-changed.letter.js';
import { visitElsewhere } from './visit-elsewhere.letter.js';
import { needAnswered } from './need-answered.letter.js';
import { notEnded } from './not-ended.letter.js';
import { notOpened } from './not-opened.letter.js';
import { found } from './found.letter.js';
import { ended } from './ended.letter.js';
import { needAsked } from './need-asked.letter.js';
import { needUnanswered } from './need-unanswered.letter.js';
import { expiresAtHome } from './expires-at-home.letter.js';
import { expiresSoon } from './expires-soon.letter.js';
import { returnOverdue } from './return-overdue.letter.js';
import { returnOverdueNetwork } from './return-overdue-network.letter.js';
import { settleOverdue } from './settle-overdue.letter.js';
import { settleOverdueNetwork } from './settle-overdue-network.letter.js';
import { useAsked } from './use-asked.letter.js';
import { replaced } from './replaced.letter.js';

/** Every letter there is; the compiler says which one is missing. */
export const LETTER_TEXTS: Record<LetterName, Letter> = {
  'access-review-due': accessReviewDue,
  accepted,
  'account-disabled': accountDisabled,
  'address-refused': addressRefused,
  'box-reported': boxReported,
  'break-glass': breakGlass,
  'break-glass-ended': breakGlassEnded,
  'brought-back': broughtBack,
  'consent-asked': consentAsked,
  'objection-asked': objectionAsked,
  'objection-answered': objectionAnswered,
  'order-differs': orderDiffers,
  'replacement-to-sign': replacementToSign,
  'order-renewed': orderRenewed,
  'consent-given': consentGiven,
  'consent-taken-back': consentTakenBack,
  declined,
  delivered,
  'email-change': emailChange,
  'email-undo': emailUndo,
  escalation,
  'hand-over-proposed': handOverProposed,
  'hand-over-refused': handOverRefused,
  'handed-over': handedOver,
  'identity-linked': identityLinked,
  'identity-unlinked': identityUnlinked,
  invitation,
  lapsed,
  'membership-added': membershipAdded,
  missing,
  'not-delivered': notDelivered,
  'offer-unopened': offerUnopened,
  'offer-over': offerOver,
  offered,
  opened,
  'signature-asked': signatureAsked,
  'signature-at-night': signatureAtNight,
  'order-expiring': orderExpiring,
  'other-kit': otherKit,
  'password-changed': passwordChanged,
  'password-reset': passwordReset,
  placed,
  'proof-mail': proofMail,
  recall,
  'recall-alone': recallAlone,
  'recall-ended': recallEnded,
  'recall-to-confirm': recallToConfirm,
  released,
  'second-factor-changed': secondFactorChanged,
  'consent-refused': consentRefused,
  'taken-over': takenOver,
  'to-collect': toCollect,
  'to-place': toPlace,
  'units-missing': unitsMissing,
  unplaced,
  withdrawn,
  'brought-in': broughtIn,
  'home-care-over': homeCareOver,
  'home-care-changed': homeCareChanged,
  'address-changed': addressChanged,
  'visit-elsewhere': visitElsewhere,
  'need-answered': needAnswered,
  'not-ended': notEnded,
  'not-opened': notOpened,
  found,
  ended,
  'need-asked': needAsked,
  'need-unanswered': needUnanswered,
  'expires-at-home': expiresAtHome,
  'expires-soon': expiresSoon,
  'return-overdue': returnOverdue,
  'return-overdue-network': returnOverdueNetwork,
  'settle-overdue': settleOverdue,
  'settle-overdue-network': settleOverdueNetwork,
  'use-asked': useAsked,
  replaced,
  ...PHARMACY_LETTERS,
  ...STANDARD_LETTERS,
};

/** Whether its words stand here; a letter of another module is written there. */
export const isOurs = (kind: string): kind is LetterName => Object.hasOwn(LETTER_TEXTS, kind);

import type { OrganisationKind, Role } from '../platform/actor.js';

const PRACTICE = ['prescriber', 'practice-assistant'] as const;
const PHARMACY = ['pharmacist', 'pharmacy-assistant'] as const;
const NETWORK = ['coordinator', 'lead-pharmacist'] as const;
const CARE = [...PRACTICE, ...PHARMACY, 'courier', 'nurse'] as const;
const EVERYBODY = [...CARE, ...NETWORK, 'administrator', 'auditor'] as const;

/** The moves of a case. What is done stands on record under the same name. */
const CASE_MOVES = {
  submit: ['prescriber'],
  submitOnBehalf: [...PHARMACY, 'prescriber'],
  accept: ['pharmacist'],
  decline: ['pharmacist'],
  release: ['pharmacist', ...NETWORK],
  place: ['coordinator', 'prescriber'],
  offerAgain: PRACTICE,
  handOver: ['pharmacist', ...NETWORK],
  withdraw: ['prescriber', 'pharmacist', ...NETWORK],
  pack: PHARMACY,
  dispatch: PHARMACY,
  bringBack: [...PHARMACY, 'courier'],
  deliver: [...PHARMACY, 'courier'],
  replace: PHARMACY,
  open: ['nurse', 'prescriber', ...PHARMACY],
  end: ['nurse', 'prescriber', ...PHARMACY],
  takeBack: PHARMACY,
  settle: ['pharmacist'],
  miss: ['pharmacist', ...NETWORK],
} as const satisfies Record<string, readonly Role[]>;

/** Which roles may do what. Whether it is their case, and their turn, is the database's to say. */
export const MAY = {
  ...CASE_MOVES,
  draft: PRACTICE,
  answerHandOver: ['pharmacist'],
  correct: ['nurse', 'prescriber', ...PHARMACY, 'courier', ...NETWORK],
  renewOrder: ['prescriber'],
  attachForm: [...PHARMACY, 'prescriber'],
  remindToSign: [...PHARMACY, 'prescriber'],
  seeObjections: ['prescriber', 'pharmacist'],
  objectToOrder: ['pharmacist'],
  answerObjection: ['prescriber'],
  notePrescription: ['prescriber', 'practice-assistant', 'pharmacist'],
  changeAddress: PRACTICE,
  completeAddress: ['pharmacist'],
  bringInHomeCare: ['prescriber', 'practice-assistant', ...PHARMACY],
  answerNeed: ['prescriber'],
  recordConsent: ['prescriber', 'pharmacist'],
  decideBoxReport: ['nurse', 'prescriber', ...PHARMACY],
  tellExperience: ['prescriber', 'nurse', 'pharmacist'],
  getPapers: [...PRACTICE, ...PHARMACY, 'nurse'],
  exportPatient: ['prescriber', 'pharmacist'],
  holdPerson: ['prescriber', 'pharmacist'],
  sayPatient: ['pharmacist'],
  holdByNumber: ['administrator'],
  seeErasures: ['administrator'],
  breakGlass: ['prescriber', 'nurse'],
  endEmergencyAccess: ['prescriber', 'pharmacist'],
  seeCases: [...CARE, ...NETWORK],
  seeCandidates: [...PRACTICE, ...NETWORK],
  seeKits: [...PHARMACY, ...NETWORK],
  assembleKit: PHARMACY,
  checkKit: PHARMACY,
  sealKit: PHARMACY,
  rejectKit: ['pharmacist'],
  emptyKit: ['pharmacist'],
  seeOpiumLedger: PHARMACY,
  seeStandards: EVERYBODY,
  decideStandards: NETWORK,
  addPack: ['pharmacist'],
  decidePacks: ['lead-pharmacist'],
  correctProducts: ['lead-pharmacist'],
  keepVariant: PHARMACY,
  compareVariants: NETWORK,
  seeRegionShelf: NETWORK,
  seeConformity: [...PHARMACY, ...NETWORK],
  explainDeviation: PHARMACY,
  recall: NETWORK,
  seeRecalls: [...PHARMACY, ...NETWORK],
  seePharmacies: EVERYBODY,
  keepPharmacy: ['pharmacist', 'coordinator'],
  decidePharmacy: ['coordinator'],
  confirmReadiness: [...PHARMACY, 'coordinator'],
  seeDuties: EVERYBODY,
  keepDuties: ['coordinator'],
  proposeDuty: PHARMACY,
  endDutyProposal: [...PHARMACY, 'coordinator'],
  seeMonitoring: [...NETWORK, 'administrator'],
  seeOwnFigures: PHARMACY,
  sendReport: ['coordinator'],
  setTargets: ['coordinator'],
  keepFiles: [...PRACTICE, ...PHARMACY, ...NETWORK],
  changeSettings: ['administrator', ...NETWORK],
  seeHealth: ['administrator'],
  seeLetters: ['administrator'],
  sendLetterAgain: ['administrator'],
  sendProofMail: ['administrator'],
  tryWorkAgain: ['administrator'],
  moveClock: ['administrator'],
  seePeople: ['administrator'],
  keepPeople: ['administrator'],
  keepOrganisations: ['administrator'],
  addOrganisations: ['administrator'],
  importLists: [...PHARMACY, ...NETWORK, 'administrator'],
  keepApiTokens: ['administrator'],
  keepIdentities: ['administrator'],
  seeAccessRecord: ['auditor'],
  reviewAccess: ['auditor'],
  findPatientRecord: ['auditor'],
  seePatientRecord: ['prescriber', 'pharmacist'],
  find: EVERYBODY,
  beSignedIn: EVERYBODY,
} as const satisfies Record<string, readonly Role[]>;

export type Action = keyof typeof MAY;
export const CASE_MOVE_NAMES = Object.keys(CASE_MOVES) as (keyof typeof CASE_MOVES)[];

/** An administrator of one organisation looks after its people, and after nothing of the network. */
const OF_THE_NETWORK: readonly Action[] = [
  'addOrganisations',
  'importLists',
  'changeSettings',
  'seeHealth',
  'seeLetters',
  'sendLetterAgain',
  'sendProofMail',
  'tryWorkAgain',
  'seeMonitoring',
  'moveClock',
  'seeErasures',
  'holdByNumber',
];

/** Left out, the kind of organisation plays no part: who the network's own people are is asked only of administrators. */
export function may(role: Role, action: Action, kind: OrganisationKind = 'network'): boolean {
  const roles: readonly Role[] = MAY[action];
  if (role === 'administrator' && kind !== 'network' && OF_THE_NETWORK.includes(action)) return false;
  return roles.includes(role);
}

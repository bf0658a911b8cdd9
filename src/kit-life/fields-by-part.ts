import type { Role } from '../platform/actor.js';
import type { Part } from './kit-life.js';

/** Who looks: by a part in the case, before there is one (a case is proposed to it), or when it is over (it was asked, and is no longer). */
export type Viewer = Part | 'asked-to-take-over' | 'no-longer-asked';
export type PartyPart = (typeof PARTIES)[number];
export type PersonPart = (typeof PERSON)[number];

interface Sight {
  seenBy: readonly Viewer[];
  /** Who sees it as long as nobody has the case, beside those who always do. */
  whileUnplaced?: readonly Viewer[];
  /** Also in lists, where it stands beside what is known of others. */
  listed?: true;
  /** Whose work does not ask for it, whatever their organisation may see. */
  hiddenFrom?: readonly Role[];
}

const PARTIES = ['practice', 'offered', 'supplier', 'home-care', 'out-of-hours', 'own-pharmacy'] as const;
/** Also the application itself, and whoever holds the box and its code. */
const EVERYBODY = [...PARTIES, 'network', 'clock', 'box', 'no-longer-asked'] as const;
/** Whom the person is known to: who treats or supplies, and nobody who is only asked. */
const PERSON = ['practice', 'supplier', 'home-care', 'out-of-hours', 'own-pharmacy'] as const;
/** Who answers to the patient for what is kept of them. */
const ANSWERS = ['practice', 'supplier'] as const;
/** Who gives, or hands over, what was signed. */
const ordering = { seenBy: ['practice', 'supplier', 'home-care', 'out-of-hours'] } as const;
const NETWORK = ['network'] as const;
const NOBODY = [] as const;

const person = { seenBy: PERSON, listed: true } as const;
/** What whoever is asked, packs or gives judges by; whoever only brings the kit does not. */
const clinical = { seenBy: PARTIES, hiddenFrom: ['courier'] } as const;
const listed = { seenBy: PARTIES, listed: true } as const;
/** Which case, how far it is, and what whoever looks may do about it. */
const bare = { seenBy: [...EVERYBODY, 'asked-to-take-over'], listed: true } as const;
const ownAnswer = { seenBy: ['no-longer-asked'], listed: true } as const;

/**
 * Each field of a case that somebody may be shown, and who sees it. Lists, a case's page, forms and JSON pick from it by `visibleTo`; the
 * policies of the tables that not every party may see ask it as `case_part.sees`; the tests of access are made from it. What does not stand here
 * is shown to nobody.
 */
export const FIELDS_BY_PART = {
  id: bare,
  number: bare,
  status: bare,
  moves: bare,
  // Its moments: when it was asked for, and those after.
  moments: { seenBy: EVERYBODY, listed: true },
  requested: { seenBy: [...PARTIES, 'network', 'clock'], listed: true },
  laterMoments: { seenBy: [...PARTIES, 'clock'], listed: true },
  signals: { seenBy: [...PARTIES, 'network'], listed: true },
  pharmacy: { seenBy: [...PARTIES, 'network'], listed: true },
  earliestExpiry: { seenBy: [...PARTIES, 'network'], listed: true },
  known: { seenBy: [...PARTIES, 'network'] },
  practice: listed,
  offerLapsesAt: listed,
  urgency: { ...listed, whileUnplaced: NETWORK },
  deliverBy: { ...listed, whileUnplaced: NETWORK },
  homeCare: { seenBy: PARTIES },
  outOfHours: { seenBy: PARTIES },
  // How the prescriber is reached, and whether the post knows.
  directPhone: { seenBy: PARTIES },
  afterHours: { seenBy: PARTIES },
  postTold: { seenBy: PARTIES },
  orderValidUntil: { seenBy: PARTIES },
  endReason: { seenBy: PARTIES },
  unverified: { seenBy: PARTIES },

  // Where: an area is enough to judge by; the municipality is for the figures alone.
  pc4: { seenBy: [...PARTIES, 'asked-to-take-over'], whileUnplaced: NETWORK, listed: true },
  municipality: { seenBy: NOBODY },

  // The clinical minimum and the standard: what whoever is asked judges by.
  placeOfStay: { seenBy: PARTIES },
  lifeExpectancy: clinical,
  opioidNaive: clinical,
  egfr: clinical,
  allergies: clinical,
  allergyNames: clinical,
  warnings: clinical,
  // For who is asked for a kit; everybody else reads the order itself.
  signedOtherwise: { seenBy: ['offered', 'supplier'], hiddenFrom: ['courier'] },
  currentOpioid: clinical,
  catheterPresent: clinical,
  standard: { seenBy: PARTIES },

  // Whose it is. A list tells whom a row is about and where to go, never a citizen's number.
  patient: person,
  birthName: person,
  initials: person,
  birthDate: person,
  sex: { seenBy: PERSON },
  // Whoever only brings the kit needs a name, an address and a telephone.
  bsn: { seenBy: PERSON, hiddenFrom: ['courier'] },
  postcode: person,
  houseNumber: person,
  houseNumberSuffix: person,
  phone: person,
  accessNote: person,
  street: person,
  town: person,
  kitPlace: { seenBy: PERSON },
  version: { seenBy: PERSON },
  patientKey: { seenBy: NOBODY },
  personErasedAt: { seenBy: PARTIES },
  eraseOn: { seenBy: ANSWERS },
  hold: { seenBy: ANSWERS },
  // Another practice's patient too: told to whoever brings a kit, and to nobody who only asks for one.
  otherKits: { seenBy: ['supplier'] },

  // What was signed; whom the prescriber would have liked, and why this pharmacy was asked.
  order: ordering,
  signedForm: ordering,
  ownPrescription: ordering,
  prescriptionCheckedAt: ordering,
  askedBy: { seenBy: PARTIES },
  orderChanges: ordering,
  ordered: { ...ordering, hiddenFrom: ['courier'] },
  lies: { ...ordering, hiddenFrom: ['courier'] },
  signedShortages: { ...ordering, hiddenFrom: ['courier'] },
  orderRevised: { ...ordering, hiddenFrom: ['courier'] },
  signedElsewhere: ordering,
  orderDifferences: ordering,
  regularPharmacyId: { seenBy: ['practice'] },
  preferredPharmacyId: { seenBy: ['practice'] },
  why: { seenBy: ['practice'] },

  // The case as it went; which of what happened an asked pharmacy hears is said by `case-history.query.ts`.
  history: { seenBy: PARTIES },
  kits: { seenBy: PERSON },
  seals: { seenBy: PERSON },
  places: { seenBy: PERSON },
  // Who said what with the code on a box.
  reports: { seenBy: PERSON },
  // Who sees it in an emergency: all for who may end that, of others one's own.
  emergencyAccess: { seenBy: PERSON },
  incidents: { seenBy: [...PARTIES, 'network'] },
  consents: { seenBy: PERSON },
  consentWaits: { seenBy: PERSON },
  next: { seenBy: [...PARTIES, 'network'] },
  notNow: { seenBy: PARTIES },
  correctable: { seenBy: [...PARTIES, 'network'] },
  whomToPhone: { seenBy: ['practice', 'out-of-hours', 'network'] },

  // The network looks after what goes wrong: how often it was offered, whether it is late, whom its own people placed it with.
  offers: { seenBy: NETWORK, listed: true },
  overdue: { seenBy: NETWORK, listed: true },
  placements: { seenBy: NETWORK },
  kitCount: { seenBy: ['supplier', 'network', 'asked-to-take-over'], listed: true },

  // What a pharmacy keeps of a case that went on without it.
  offeredAt: ownAnswer,
  endedAt: ownAnswer,
  outcome: ownAnswer,
  reason: ownAnswer,
} as const satisfies Record<string, Sight>;

export type CaseField = keyof typeof FIELDS_BY_PART;
export const CASE_FIELDS = Object.keys(FIELDS_BY_PART) as CaseField[];
export const sightOf = (field: CaseField): Sight => FIELDS_BY_PART[field];

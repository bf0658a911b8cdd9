import type { CaseField, Viewer } from '../../src/kit-life/fields-by-part.js';
import type { CaseStatus } from '../../src/kit-life/kit-life.js';

/** What a case and its patient are told apart by: nothing of it stands anywhere else. */
export interface Planted {
  id: string;
  number: number;
  patientKey: string;
  birthName: string;
  initials: string;
  birthDate: string;
  bornOn: string;
  bsn: string;
  pc4: string;
  letters: string;
  houseNumber: number;
  suffix: string;
  phone: string;
  accessNote: string;
  street: string;
  town: string;
  kitPlace: string;
  egfr: number;
}

/** How a field is recognised in JSON, and on a page where its words are its own. */
export interface Mark {
  json: RegExp;
  page?: RegExp;
  /** While the case stands here there is something of it to show; always, when absent. */
  status?: readonly CaseStatus[];
  /** Whom some route shows it to today; whoever may see it, when absent. */
  shownTo?: readonly Viewer[];
}

const AT_HOME = ['delivered'] as const;
const UNPLACED = ['unplaced'] as const;
const key = (name: string): Mark => ({ json: new RegExp(`"${name}":`) });
/** A word that was typed about the patient: it is the same wherever it stands. */
const word = (text: string, page = text): Mark => ({ json: new RegExp(text), page: new RegExp(page) });

/** Of every field of a case: a field that is added asks for one here. */
export const marksOf = (it: Planted): Record<CaseField, Mark> => ({
  id: { json: new RegExp(`"(id|caseId)":"${it.id}"`) },
  number: { json: new RegExp(`"number":${String(it.number)}\\b`), page: new RegExp(`\\b${String(it.number)}\\b`) },
  status: { json: /"status":"(requested|unplaced|delivered)"/ },
  moves: key('moves'),
  moments: key('moments'),
  requested: { json: /"requested":"20/ },
  laterMoments: { json: /"(accepted|packed|dispatched|delivered)":"20/, status: AT_HOME },
  signals: key('signals'),
  pharmacy: key('pharmacy'),
  earliestExpiry: key('earliestExpiry'),
  known: { json: /"known":"/ },
  practice: word('Praktijk Noordzij'),
  offerLapsesAt: key('offerLapsesAt'),
  urgency: { json: /"urgency":"today"/ },
  deliverBy: key('deliverBy'),
  homeCare: key('homeCare'),
  outOfHours: key('outOfHours'),
  directPhone: key('directPhone'),
  afterHours: key('afterHours'),
  postTold: key('postTold'),
  orderValidUntil: key('orderValidUntil'),
  endReason: key('endReason'),
  unverified: key('unverified'),
  pc4: { json: new RegExp(`"pc4":"${it.pc4}"`), page: new RegExp(`\\b${it.pc4}\\b`) },
  municipality: { json: /GM\d{4}|"(gmCode|municipality)":/ },
  placeOfStay: { json: /"placeOfStay":"home"/ },
  lifeExpectancy: { json: /"lifeExpectancy":"weeks1to2"/ },
  opioidNaive: { json: /"opioidNaive":true/ },
  egfr: { json: new RegExp(`"egfr":\\{"value":${String(it.egfr)}\\b`) },
  allergies: { json: /"allergies":\["N02AA01"/ },
  allergyNames: { json: /"allergyNames":\[\{/, page: /Overgevoelig voor: Morfine/ },
  warnings: key('warnings'),
  signedOtherwise: key('signedOtherwise'),
  currentOpioid: key('currentOpioid'),
  catheterPresent: key('catheterPresent'),
  standard: { json: /"standard":\{/ },
  patient: { json: /"patient":\{/ },
  birthName: word(it.birthName),
  initials: word(it.initials.replaceAll('.', '\\.')),
  birthDate: word(it.birthDate, it.bornOn),
  sex: { json: /"sex":"other"/ },
  bsn: word(it.bsn),
  postcode: word(`${it.pc4} ?${it.letters}`),
  houseNumber: word(String(it.houseNumber)),
  houseNumberSuffix: word(it.suffix),
  phone: word(it.phone),
  accessNote: word(it.accessNote),
  street: word(it.street),
  town: word(it.town),
  kitPlace: word(it.kitPlace),
  version: { json: /"patient":\{"version":/ },
  patientKey: word(it.patientKey),
  personErasedAt: key('personErasedAt'),
  eraseOn: key('eraseOn'),
  hold: key('hold'),
  otherKits: key('otherKits'),
  emergencyAccess: key('emergencyAccess'),
  order: { json: /"orders":\[/, shownTo: ['practice', 'supplier'] },
  signedForm: key('signedForm'),
  ownPrescription: key('ownPrescription'),
  prescriptionCheckedAt: key('prescriptionCheckedAt'),
  askedBy: key('askedBy'),
  orderChanges: key('orderChanges'),
  ordered: key('ordered'),
  lies: key('lies'),
  signedShortages: key('signedShortages'),
  orderRevised: key('orderRevised'),
  signedElsewhere: key('signedElsewhere'),
  orderDifferences: key('orderDifferences'),
  regularPharmacyId: { ...key('regularPharmacyId'), shownTo: [] },
  preferredPharmacyId: { ...key('preferredPharmacyId'), shownTo: [] },
  why: { json: /"why":\[/, status: ['requested'] },
  history: key('history'),
  // Which box is lost is for the network too; what is in it is not.
  kits: { json: /"kits":\[\{[^\]]*"earliestExpiry":/, status: AT_HOME },
  seals: { json: /"seals":\["/, status: AT_HOME },
  places: { json: /"places":\["/, status: AT_HOME },
  incidents: key('incidents'),
  consents: key('consents'),
  reports: key('reports'),
  consentWaits: key('consentWaits'),
  next: { json: /"next":\{/ },
  notNow: key('notNow'),
  correctable: key('correctable'),
  whomToPhone: { ...key('whomToPhone'), status: UNPLACED },
  offers: { json: /"offers":\d/ },
  overdue: key('overdue'),
  placements: key('placements'),
  kitCount: { ...key('kitCount'), status: AT_HOME },
  offeredAt: key('offeredAt'),
  endedAt: key('endedAt'),
  outcome: { json: /"outcome":"declined"/ },
  reason: { json: /"reason":"no-stock"/ },
});

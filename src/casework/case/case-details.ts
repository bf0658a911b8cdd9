import type { PartyPart } from '../../kit-life/fields-by-part.js';
import type { Seen } from '../../kit-life/visible-to.js';
import type { Reason } from '../../pharmacies/candidate.js';
import type { ToPhone } from '../../pharmacies/by-hand.service.js';
import type { KnownPatient } from '../../patients/patients.service.js';
import type { EmergencyAccess } from '../../patients/emergency-access.service.js';
import type { OtherKit } from '../../patients/other-kits.service.js';
import type { SeenReport } from '../../dispensing/box/box-reports.query.js';
import type { GivenConsent } from '../../dispensing/steps/consent.query.js';
import type { AttachedForm } from '../../requests/on-behalf/signed-form.query.js';
import type { OrderChange } from '../../requests/changes/order-changes.text.js';
import type { OrderDifference } from '../../requests/changes/packed-kit.query.js';
import type { LyingThere } from '../../requests/asking/as-it-lies.rules.js';
import type { SignedShortage } from '../../requests/asking/order.js';
import type { OrderedMedicine } from '../../requests/asking/ordered-medicine.js';
import type { ListOf } from '../../web/list.input.js';
import type { Happened } from './case-history.query.js';
import type { CaseKit } from './case-kits.query.js';
import type { CaseFacts } from './case-view.query.js';
import type { CasesInput } from '../worklist/cases.input.js';
import type { Incident } from './incidents.query.js';
import type { CaseOfPatient } from '../worklist/with-patients.js';
import type { NextStep } from './next-step.rules.js';
import type { NotNow } from './not-now.query.js';
import type { Placement } from './placements.query.js';
import type { NetworkCase, WatchedCase } from '../worklist/network-case.query.js';

interface Both {
  incidents: Incident[];
  /** The latest move may be undone now, by whoever looks. */
  correctable: boolean;
  /** While nobody has the case, for who can do something about that. */
  whomToPhone?: ToPhone[];
}

export type KnownCase = CaseFacts &
  Both & {
    known: 'case';
    kits: CaseKit[];
    /** What was reported with the code on a box. */
    reports: SeenReport[];
    next: NextStep;
    history: Happened[];
    /** What the prescriber agreed with, and whether something waits for that. */
    consents: GivenConsent[];
    consentWaits: boolean;
    /** All that was signed, medicine by medicine. */
    ordered: OrderedMedicine[];
    /** Of medicines what lies in the boxes of this case: doses are told of that. */
    lies: LyingThere[];
    /** Of which the prescriber knew when they signed. */
    signedShortages: SignedShortage[];
    /** Medicines of the signed order that the prescriber wants otherwise than the network agreed. */
    orderChanges: OrderedMedicine[];
    /** What was signed otherwise than the time before. */
    orderRevised: OrderChange[];
    /** The address changed after the signature. */
    signedElsewhere: boolean;
    /** Null: it was signed here, or not at all. */
    signedForm: AttachedForm | null;
    /** Where the box that is packed is not what was signed. */
    orderDifferences: OrderDifference[];
    /** Of who is, or may be, the same patient. */
    otherKits: OtherKit[];
    /** Who is no party otherwise, and until when. */
    emergencyAccess: EmergencyAccess[];
    patient?: KnownPatient;
    /** What stands in the way of a move that is the asker's to make. */
    notNow: NotNow;
    /** Why this pharmacy was asked. */
    why?: Reason[];
  };
/** Everything a party may know; the patient only for those who treat or supply. */
export type WholeCase = Seen<PartyPart, KnownCase>;

export type KnownStage = WatchedCase & Both & { known: 'stage'; placements: Placement[] };
/** What the network's own people may know. */
export type StageOfCase = Seen<'network', KnownStage>;
export type CaseStory = WholeCase | StageOfCase;

export type CasesList = ListOf<CaseOfPatient | NetworkCase> & { asked: Pick<CasesInput, 'status' | 'signal'> };

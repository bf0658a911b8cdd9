import type { Egfr } from '../../patients/egfr.js';
import type { EntityManager } from 'typeorm';
import type { PartyPart } from '../../kit-life/fields-by-part.js';
import { shortCase, SHORT_COLUMNS, type CaseRow, type ShortCase } from '../../kit-life/short-case.js';
import type { PlainDate } from '../../platform/calendar.js';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Urgency } from '../../pharmacies/deliver-by.rules.js';
import type { HoldReason } from '../../patients/legal-hold.text.js';
import type { PassedWarning } from '../../requests/asking/warnings.js';
import type { HomeCareNumber } from '../../kit-life/home-care.js';
import type { CurrentOpioid } from '../../requests/asking/current-opioid.js';
import type { ReceivedBy } from '../../requests/on-behalf/on-behalf.js';
import type { AfterHours, LifeExpectancy, PlaceOfStay } from '../../requests/asking/request.js';
import type { Language } from '../../web/texts.js';
import { namedOrNot, type Named } from '../worklist/listed-case.js';
import type { Signal } from '../worklist/signals.text.js';

/** What whoever supplies must know beforehand: nothing that tells whose kit it is. */
export interface ClinicalMinimum {
  placeOfStay: PlaceOfStay;
  lifeExpectancy: LifeExpectancy | null;
  opioidNaive: boolean | null;
  egfr: Egfr | null;
  allergies: string[];
  allergyNames: Record<Language, string>[];
  /** What the prescriber was told, and why they went on. */
  warnings: PassedWarning[];
  /** In 24 hours, of who uses one. */
  currentOpioid: CurrentOpioid | null;
  catheterPresent: boolean | null;
}
/** Who answers outside office hours, and whether it is outside those when what comes next is due, or was. */
export interface AnsweringNow {
  name: string;
  phone: string;
  kind: 'pharmacy' | 'out-of-hours-post' | 'network';
  now: boolean;
}
export interface CaseFacts extends ShortCase, ClinicalMinimum {
  urgency: Urgency;
  pc4: string;
  pharmacy: (Named & { phone: string | null }) | null;
  practice: Named & { phone: string | null };
  /** Each organisation and team, with a number that answers at night. */
  homeCare: (Named & HomeCareNumber)[];
  /** Who answers when the practice is closed, by the numbers of this moment: the out-of-hours posts, and who is on duty. */
  outOfHours: AnsweringNow[];
  /** How the prescriber is reached, and whether the post knows of the patient. */
  directPhone: string | null;
  afterHours: AfterHours | null;
  postTold: boolean;
  deliverBy: Date;
  offerLapsesAt: Date | null;
  orderValidUntil: Date;
  earliestExpiry: PlainDate | null;
  endReason: string | null;
  unverified: boolean;
  /** Since when nothing is known any more of whose case it was. */
  personErasedAt: Date | null;
  /** For those who treat or supply: when that will be, and whether it is held back. */
  eraseOn: PlainDate | null;
  hold: { since: Date; reason: HoldReason } | null;
  /** By which the kit is to be made. */
  standard: Named | null;
  signals: Signal[];
  /** The number of a prescription in the prescriber's own system, and whether a pharmacist looked for one. */
  ownPrescription: string | null;
  prescriptionCheckedAt: Date | null;
  /** Where it came by telephone or on paper: in whose name. */
  askedBy: { prescriber: string; receivedBy: ReceivedBy } | null;
}
type Row = CaseRow & { parts: PartyPart[] } & Omit<
    CaseFacts,
    keyof ShortCase | 'pharmacy' | 'practice' | 'standard' | 'hold'
  > & {
    heldSince: Date | null;
    holdReason: HoldReason;
    practice_id: string;
  } & Record<
    'pharmacy_id' | 'pharmacyPhone' | 'pharmacy' | 'practice' | 'practicePhone' | 'standard' | 'standardId',
    string | null
  >;

const FACTS: Statement = {
  name: 'casework-case',
  text: `select ${SHORT_COLUMNS}, k.pharmacy_id, k.practice_id, k.urgency, l.pc4, k.place_of_stay as "placeOfStay", k.deliver_by as "deliverBy",
           k.offer_lapses_at as "offerLapsesAt", k.order_valid_until as "orderValidUntil", k.earliest_expiry::text as "earliestExpiry",
           k.end_reason as "endReason", k.unverified, r.life_expectancy as "lifeExpectancy", r.opioid_naive as "opioidNaive", r.egfr,
           coalesce(r.allergies, '{}') as allergies, allergies_of_case(k.id) as "allergyNames", coalesce(r.warnings, '[]') as warnings, r.standard_id as "standardId", standard.name as standard, pharmacy.name as pharmacy, phone_now(pharmacy.id, pharmacy.phone) as "pharmacyPhone", practice.name as practice, practice.phone as "practicePhone",
           r.own_prescription as "ownPrescription", k.prescription_checked_at as "prescriptionCheckedAt", case when r.received_by is not null then jsonb_build_object('prescriber', r.prescriber_name, 'receivedBy', r.received_by) end as "askedBy", k.person_erased_at as "personErasedAt", person_kept_until(k.id)::text as "eraseOn", h.set_at as "heldSince", h.reason as "holdReason",
           home_care_of(k) as "homeCare", r.current_opioid as "currentOpioid", r.catheter_present as "catheterPresent",
           r.direct_phone as "directPhone", r.after_hours as "afterHours", coalesce(r.post_told, false) as "postTold",
           (select coalesce(jsonb_agg(jsonb_build_object('name', a.name, 'phone', a.phone, 'kind', a.kind, 'now', false) order by a.kind, a.name), '[]') from answering_now(k.network_id) a) as "outOfHours",
           array(select s.signal from signals_of_cases(array[k.id]) s order by s.since) as signals
         from kit_case k left join case_place l on l.case_id = k.id left join request r on r.case_id = k.id join organisation practice on practice.id = k.practice_id
         left join organisation pharmacy on pharmacy.id = k.pharmacy_id
         left join kit_standard standard on standard.id = r.standard_id
         left join legal_hold h on h.case_id = k.id and h.ended_at is null
         where k.id = $1`,
};

/** All that is known of it, with the parts of whoever asks: what they see of it is picked from this. */
export async function caseFacts(
  tx: EntityManager,
  id: string,
): Promise<{ facts: CaseFacts; parts: PartyPart[] } | null> {
  const [row] = await ask<Row>(tx, FACTS, [id]);
  if (!row) return null;
  const pharmacy = namedOrNot(row.pharmacy_id, row.pharmacy);
  const facts: CaseFacts = {
    ...shortCase(row),
    pharmacy: pharmacy && { ...pharmacy, phone: row.pharmacyPhone },
    outOfHours: row.outOfHours,
    practice: { id: row.practice_id, name: row.practice ?? '', phone: row.practicePhone },
    standard: namedOrNot(row.standardId, row.standard),
    ...{ homeCare: row.homeCare, directPhone: row.directPhone, afterHours: row.afterHours, postTold: row.postTold },
    ...{ currentOpioid: row.currentOpioid, catheterPresent: row.catheterPresent },
    ...{ urgency: row.urgency, pc4: row.pc4, deliverBy: row.deliverBy, offerLapsesAt: row.offerLapsesAt },
    ...{ orderValidUntil: row.orderValidUntil, earliestExpiry: row.earliestExpiry, endReason: row.endReason },
    ...{ placeOfStay: row.placeOfStay, lifeExpectancy: row.lifeExpectancy, opioidNaive: row.opioidNaive },
    ...{
      egfr: row.egfr,
      allergies: row.allergies,
      allergyNames: row.allergyNames,
      warnings: row.warnings,
      unverified: row.unverified,
      signals: row.signals,
      askedBy: row.askedBy,
      ownPrescription: row.ownPrescription,
      prescriptionCheckedAt: row.prescriptionCheckedAt,
    },
    ...{ personErasedAt: row.personErasedAt, eraseOn: row.eraseOn },
    hold: row.heldSince && { since: row.heldSince, reason: row.holdReason },
  };
  return { facts, parts: row.parts };
}

import type { Client } from 'pg';
import { addDays, dayOf } from '../platform/calendar.js';
import { canonical, hashOf, orderOf, type Practice, type Signer } from '../requests/asking/order.js';
import type { AskedMedicine } from '../requests/asking/ordered-medicine.js';
import { signedOpium } from '../requests/asking/signed-opium.rules.js';
import type { CurrentOpioid } from '../requests/asking/current-opioid.js';
import type { OrderLine } from '../requests/asking/order-line.js';
import { orderedWith } from '../requests/asking/order-lines.rules.js';
import { warningsOf } from '../requests/asking/warnings.rules.js';
import { placeOfOrder } from '../requests/asking/orders.service.js';
import type { Recognition } from '../patients/recognition.service.js';
import type { Patients } from '../patients/patients.service.js';
import { REQUEST_SETTINGS } from '../requests/requests.settings.js';
import type { NewRequest, PlaceOfStay } from '../requests/asking/request.js';
import type { Vault } from '../platform/vault.js';
import type { RowBuffer } from './row-buffer.js';
import { inventPatient } from './invented-patients.js';
import { orderHolds, type PastCase } from './past-case.js';

interface Known {
  signers: Map<string, Signer>;
  organisations: Map<string, Practice>;
  posts: { name: string; phone: string }[];
  standard: { id: string; name: string };
  medicines: AskedMedicine[];
}
export interface Sealing {
  patients: Patients;
  recognition: Recognition;
  vault: Vault;
}

const COLUMNS =
  'birth_name initials birth_date sex bsn postcode house_number house_number_suffix phone access_note street town kit_place bsn_hash birth_postcode_hash postcode_hash birth_hash'.split(
    ' ',
  );

const CHANGED_EVERY = 7;
const CATHETER_EVERY = 5;
const AS_AGREED = { dose: null, intervalMinutes: null, maxDay: null, quantity: null, leftOut: false, remark: null };
/** One order that the prescriber changed, and one that is not what lies in its kit. */
const LOWER_DOSE: OrderLine = { ...AS_AGREED, slot: 'M2', number: 1, dose: 10, maxDay: 60 };
const OTHER_QUANTITY: OrderLine = { ...AS_AGREED, slot: 'M1', number: null, quantity: 8 };

/** Of those whose case is open, or was not so long ago: everything that a practice asked. */
export async function namePatients(
  owner: Client,
  buffer: RowBuffer,
  cases: readonly PastCase[],
  standard: string,
  sealing: Sealing,
): Promise<void> {
  const known = await whatIsKnown(owner, standard);
  const differs = cases.find(({ row }) => row['status'] === 'packed');
  for (const [place, it] of cases.entries()) {
    const orderLines = it === differs ? [OTHER_QUANTITY] : place % CHANGED_EVERY === 0 ? [LOWER_DOSE] : [];
    nameOne(buffer, it, { ...requestOf(buffer, it, place), orderLines }, known, sealing);
  }
}

function nameOne(
  buffer: RowBuffer,
  it: PastCase,
  request: NewRequest,
  known: Known,
  { patients, recognition, vault }: Sealing,
): void {
  const { at } = it.asked;
  const { patient } = request;
  const sealed = patients.sealed(it.id, patient, buffer.network);
  it.row['patient_key'] = hex(recognition.newKey(patient, buffer.network));
  buffer.add('patient_marks', { case_id: it.id, marks: recognition.kept(patient, buffer.network) });
  buffer.add('patient', {
    ...{ case_id: it.id, recorded_at: at, version: 1 },
    ...Object.fromEntries(COLUMNS.map((column, i) => [column, hex(sealed[i] ?? null)])),
  });
  buffer.add('request', {
    ...{ case_id: it.id, requested_by: it.by.person, life_expectancy: request.lifeExpectancy, consent: true },
    ...{
      opioid_naive: request.opioidNaive,
      egfr: request.egfr,
      allergies: request.allergies,
      standard_id: known.standard.id,
      ...{
        current_opioid: request.currentOpioid,
        catheter_present: request.catheterPresent,
        post_told: request.postTold,
      },
      ...{ direct_phone: request.directPhone, after_hours: request.afterHours },
      warnings: warningsOf(request, {
        medicines: known.medicines.map((medicine) => orderedWith(medicine, request.orderLines, request)),
        ...{ shortages: [], kitAtHome: false },
        oldestEgfr: addDays(dayOf(at), -REQUEST_SETTINGS['egfr.days'].standard),
      }).map(({ kind, about }) => ({ kind, about, reason: 'weighed' })),
    },
  });
  it.row['signed_opium'] = signedOpium(known.medicines, request.orderLines);
  for (const signedAt of [at, ...(it.signedAgainAt ? [it.signedAgainAt] : [])]) {
    const id = buffer.idAt(signedAt);
    const facts = factsOf(it, known, signedAt);
    const order = canonical(orderOf(request, facts));
    buffer.add('execution_order', {
      ...{ id, case_id: it.id, signed_by: it.by.person, signed_at: signedAt, valid_until: facts.validUntil },
      confirmed_with: 'password',
      ...{ content: hex(vault.seal(order, placeOfOrder(id))), content_hash: hex(hashOf(order)) },
    });
  }
}

function factsOf(it: PastCase, { signers, organisations, posts, standard, medicines }: Known, signedAt: Date) {
  const homeCare = organisations.get(it.asked.homeCare ?? '');
  const nurses = homeCare ? [{ name: homeCare.name, team: null, phone: homeCare.phone }] : [];
  const practice = organisations.get(it.asked.practice);
  const prescriber = signers.get(it.by.person ?? '');
  if (!practice || !prescriber) throw new Error('a request of the story has no prescriber');
  return {
    ...{ number: it.number, prescriber, practice, standard, medicines, signedAt },
    ...{ homeCare: nurses, posts },
    validUntil: orderHolds(signedAt),
  };
}

function requestOf({ random }: RowBuffer, { asked }: PastCase, place: number): NewRequest {
  const request: NewRequest = {
    patient: inventPatient(place, asked.area.pc4, dayOf(asked.at), random),
    placeOfStay: asked.placeOfStay as PlaceOfStay,
    urgency: asked.urgency,
    lifeExpectancy: random.weighted({ days: 25, weeks1to2: 40, weeks2to4: 30, longer: 5 }),
    opioidNaive: random.chance(0.45),
    egfr: random.chance(0.6) ? { value: random.between(18, 85), measuredOn: measuredBefore(asked.at, place) } : null,
    allergies: random.chance(0.1) ? ['N05AD01'] : [],
    ...{ currentOpioid: null, catheterPresent: place % CATHETER_EVERY === 0 },
    homeCare: asked.homeCare ? [{ organisationId: asked.homeCare, team: null, phone: null }] : [],
    ...{ directPhone: null, afterHours: 'post', postTold: place % 2 === 0 },
    ...{ regularPharmacyId: null, preferredPharmacyId: null },
  };
  const currentOpioid = OPIOIDS_OF_MANY[place % OPIOIDS_OF_MANY.length] ?? null;
  return request.opioidNaive ? request : { ...request, currentOpioid };
}

/** Mostly weeks ago, of some longer than a year. */
const measuredBefore = (at: Date, place: number) => addDays(dayOf(at), -(place % 9) * 50 - 3);

/** The same by mouth as under the skin is another number: whoever prescribes says as how much they take it. */
const OPIOIDS_OF_MANY: readonly CurrentOpioid[] = [
  { mg: 60, substance: 'morphine', route: 'subcutaneous', equivalentMg: null },
  { mg: 30, substance: 'morphine', route: 'subcutaneous', equivalentMg: null },
  { mg: 80, substance: 'oxycodone', route: 'oral', equivalentMg: 60 },
  { mg: 0.6, substance: 'fentanyl', route: 'transdermal', equivalentMg: 30 },
];

async function whatIsKnown(owner: Client, standardId: string): Promise<Known> {
  const rows = async <T>(text: string, values: unknown[] = []) => (await owner.query(text, values)).rows as T[];
  const people = await rows<Signer & { id: string }>('select id, name, profession, big from person');
  const organisations = await rows<Practice & { id: string }>(
    'select id, name, agb, phone, street, postcode, place from organisation',
  );
  const [standard] = await rows<{ id: string; name: string }>('select id, name from kit_standard where id = $1', [
    standardId,
  ]);
  if (!standard) throw new Error('there is no standard');
  const [held] = await rows<{ medicines: AskedMedicine[] }>('select ordered_medicines($1) as medicines', [standardId]);
  const byId = <T extends { id: string }>(all: T[]) => new Map(all.map(({ id, ...rest }) => [id, rest] as const));
  const posts = await rows<{ name: string; phone: string }>(
    `select name, phone from organisation where kind = 'out-of-hours-post' and phone is not null order by name`,
  );
  return {
    signers: byId(people),
    organisations: byId(organisations),
    posts,
    standard,
    medicines: held?.medicines ?? [],
  };
}

const hex = (bytes: Buffer | null) => bytes && `\\x${bytes.toString('hex')}`;

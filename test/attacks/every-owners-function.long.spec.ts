import { newBoxCode } from '../../src/dispensing/box/box-code.js';
import { nightCare } from '../factories/boxes.js';
import { caseAt } from '../factories/cases.js';
import { postInside } from '../factories/command-attack.js';
import { everybody } from '../factories/everybody.js';
import { livingThings } from '../factories/things.js';
import { shelvedKit } from '../factories/shelved-kits.js';
import { allowedSubstitution } from '../factories/substitutions.js';
import { emailOf, startWorld, type World } from '../factories/world.js';
import { AsApp, contextFor, type Context } from '../setup/as-app.js';

/** Each takes part in the case through their organisation; whether their role may look is the first wall's. */
const PARTIES = `gp practiceAssistant pharmacist pharmacyAssistant courier nurse|administrator of own`;
const TREAT_OR_SUPPLY = 'gp pharmacist';
const NETWORK = 'coordinator leadPharmacist';
const LOOK_AFTER_ITS_PEOPLE = 'administrator|administrator of own';
const NOBODY = '';

/** What runs with its owner's rights and tells of the planted case ($1), its prescriber ($2) or its patient ($3), and whom it answers. */
const ASKED: [call: string, who: string][] = [
  [`x from why_not($1, 'pack') x where x is distinct from 'not-found'`, `${PARTIES}|${NETWORK}`],
  ['x from has_part($1) x where x', PARTIES],
  ['* from lock_case($1)', `${PARTIES}|${NETWORK}`],
  ['* from short_case($1)', `${PARTIES}|${NETWORK}`],
  ['* from case_parties($1)', `${PARTIES}|coordinator`],
  ['* from latest_move($1)', `${PARTIES}|${NETWORK}`],
  ['* from case_to_offer($1)', `${PARTIES}|${NETWORK}`],
  ['* from case_placements($1)', NETWORK],
  ['* from ready_amounts($1)', NOBODY],
  ['* from consents_to_give($1)', 'gp practiceAssistant pharmacist pharmacyAssistant courier|administrator of own'],
  ['* from access_record_of_case($1, 10)', TREAT_OR_SUPPLY],
  ['* from access_to_person($1, 10)', TREAT_OR_SUPPLY],
  ['* from cases_of_person($1)', TREAT_OR_SUPPLY],
  [`x from hold_person($1, null, 'complaint') x where x = 'held'`, TREAT_OR_SUPPLY],
  ['* from audit_case_numbers(array[$1]::uuid[], null)', 'auditor'],
  ['x from erase_persons(5) x where x > 0', NOBODY],
  [`* from break_glass(array[$3::bytea], 'omdat het moet', 24)`, NOBODY],
  [
    `x from break_glass_at_box('22222222222222', 'Z', array[$3::bytea], 'omdat het moet', 24) x where x.outcome = 'here'`,
    NOBODY,
  ],
  ['* from emergency_access_of($1)', 'gp practiceAssistant pharmacist pharmacyAssistant courier|administrator of own'],
  [`x from end_emergency_access($1, $2) x where x = 'ended-already'`, TREAT_OR_SUPPLY],
  ['x from case_of_box($5) x where x is not null', PARTIES],
  ['* from earlier_requests($4)', PARTIES],
  ['* from own_cases_marked($4, 5)', PARTIES],
  [`* from find_kits_with_lot(array(select distinct lot from kit_line), null, 1000) where case_id = $1`, PARTIES],
  [`x from place_of_box($6) x where x is not null`, `${PARTIES}|${NETWORK}`],
  ['* from other_kits($1)', 'pharmacist pharmacyAssistant courier'],
  ['* from other_kits_to_settle() where id = $1', 'pharmacist pharmacyAssistant courier'],
  [`x from say_patient($1, (select o.id from other_kits($1) o limit 1), 'same') x where x = 'said'`, 'pharmacist'],
  [`x from keep_signed($1, false, null, null, '{}', null) x`, 'gp'],
  [`x from complete_address($1, 'a', 'b') x where x`, 'pharmacist'],
  ['x from ask_for_replacement($1, null) x', 'pharmacist pharmacyAssistant'],
  ['* from patients_marked($4)', 'auditor'],
  ['x from case_to_hold($1, null) x where x is not null', NOBODY],
  ['x from may_hold($1) x where x', TREAT_OR_SUPPLY],
  ['x from reset_second_factors($2) x where x', LOOK_AFTER_ITS_PEOPLE],
  [`x from disable_person($2) x where x = 'done'`, LOOK_AFTER_ITS_PEOPLE],
  ['x from administers_person($2) x where x', LOOK_AFTER_ITS_PEOPLE],
];

const CODE = newBoxCode();
const TYPES = ['uuid', 'uuid', 'bytea', 'text[]', 'text', 'uuid'];

let world: World;
let app: AsApp;
let people: (Context & { name: string })[];
let values: unknown[];
beforeAll(async () => {
  world = await startWorld();
  const { ids } = await livingThings(world);
  const { rows } = await world.owner.query<Record<string, unknown>>(
    `select p.case_id, g.id, p.birth_postcode_hash, m.marks from patient p join patient_marks m on m.case_id = p.case_id, person g
     where p.case_id = $1 and g.email = $2`,
    [ids['caseId'], emailOf('gp')],
  );
  await world.owner.query(
    `insert into event (network_id, id, kind, subject, subject_id, case_id, at, organisation_id, role, about, detail)
     values ($1, gen_random_uuid(), 'place', 'case', $2, $2, $3, $4, 'coordinator', array[$5::uuid], '{"agreedWith": "iemand"}')`,
    [world.network, ids['caseId'], world.clock.now(), world.networkOrganisation, world.organisations.pharmacy],
  );
  // Another case of the pharmacy that may be of the same patient.
  await world.owner.query(
    `insert into patient_link (network_id, case_id, other_case_id, mark, at, told_at)
     values ($3, $1, $4, '3', $2, $2) on conflict (case_id, other_case_id) do update set told_at = $2`,
    [ids['caseId'], world.clock.now(), world.network, (await caseAt(world, 'accepted')).id],
  );
  // A box on the pharmacy's shelf that could replace the one in the home, and waits for consent.
  const { id: substitution } = await allowedSubstitution(world, { needsConsent: true });
  const findings = [
    { kind: 'substituted', slot: 'M2', substitution, product: '90000002', reason: 'tekort', needsConsent: true },
  ];
  const shelved = [await shelvedKit(world), JSON.stringify(findings)];
  await world.owner.query('update kit set findings = $2 where id = $1', shelved);
  await world.owner.query(
    `insert into box_code (network_id, id, code, organisation_id, made_at, kit_id, bound_at)
     select k.network_id, uuidv7(), $2, k.organisation_id, k.sealed_at, k.id, k.sealed_at from case_kit u join kit k on k.id = u.kit_id where u.case_id = $1`,
    [ids['caseId'], CODE],
  );
  await world.owner.query(
    `insert into case_party (network_id, case_id, number, organisation_id, part, from_at, lapses_at)
     select network_id, id, number, $2, 'home-care', $3, $3::timestamptz + interval '1 day' from kit_case where id = $1`,
    [ids['caseId'], await nightCare(world), world.clock.now()],
  );
  const { rows: kits } = await world.owner.query<{ id: string }>(
    'select kit_id as id from case_kit where case_id = $1',
    [ids['caseId']],
  );
  values = rows[0] ? [...Object.values(rows[0]), CODE, kits[0]?.id] : [];
  people = [];
  for (const it of await everybody(world)) people.push(await contextFor(world, it));
  await world.settle();
  app = await AsApp.connect(world);
}, 120_000);
afterAll(async () => {
  await app.end();
  await world.stop();
});

test.each(ASKED)(
  'the owner’s function that says %s answers those whom it is for, and nobody else',
  async (call, who) => {
    const answered: string[] = [];
    for (const one of people) if (await answers(one, call)) answered.push(one.name);
    const expected = who
      .split('|')
      .flatMap((names) => (/ of /.test(names) ? [names] : names.split(' ').filter(Boolean)));
    expect(answered.sort()).toEqual(expected.sort());
  },
);

/** Beside the one by which it may ask for access once more. */
test('a post whose emergency access has lapsed, though nothing ended it, is answered by none of them', async () => {
  const { post: organisation, lapsesAt: now } = await postInside(world, String(values[0]));
  const [prescriber] = people.filter(({ role }) => role === 'prescriber');
  if (!prescriber) throw new Error('nobody prescribes');
  const at = (role: string): Context => ({ ...prescriber, organisation, role });
  const answered: string[] = [];
  for (const role of ['prescriber', 'nurse'])
    for (const [call] of ASKED.filter(([asked]) => !asked.includes('break_glass')))
      if (await answers({ ...at(role), now }, call)) answered.push(`${role}: ${call}`);
  expect(answered).toEqual([]);
  expect(await answers(at('nurse'), '* from short_case($1)')).toBe(true);
});

/** A refusal is an answer of nothing, but only when it is one. */
async function answers(who: Context, call: string): Promise<boolean> {
  const given = TYPES.map((type, at) => [`$${String(at + 1)}`, type, values[at]] as const).filter(([n]) =>
    call.includes(n),
  );
  const text = given.reduce((said, [n, type], at) => said.replace(n, `$${String(at + 1)}::${type}`), `select ${call}`);
  try {
    return (
      (
        await app.rows(
          who,
          text,
          given.map(([, , value]) => value),
        )
      ).length > 0
    );
  } catch (error) {
    expect((error as { code?: string }).code).toBe('42501');
    return false;
  }
}

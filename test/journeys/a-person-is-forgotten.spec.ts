import { Erasures, type ErasureOverview } from '../../src/patients/erasures.service.js';
import { systemOf } from '../../src/platform/actor.js';
import { caseAt, no, requestedCase, yes } from '../factories/cases.js';
import { startWorld, type World } from '../factories/world.js';
import { withoutIds } from '../factories/words.js';
import { AsApp, contextOf } from '../setup/as-app.js';

const DAY = 24 * 3_600_000;
const SECRETS = ['vermoedelijk bij mevrouw De Vries', 'verkeerd genoteerd bij De Vries'];

let world: World;
let withdrawn: string;
let missing: string;
let open: string;
let held: string;
const table = async <T extends object = Record<string, unknown>>(text: string, ...values: unknown[]) =>
  (await world.owner.query<T>(text, values)).rows;
const isKnown = async (id: string) => (await table('select 1 from patient where case_id = $1', id)).length === 1;
const erase = () =>
  world.app.get(Erasures, { strict: false }).erase(systemOf(world.network, world.networkOrganisation));
const overview = async (who: 'administrator' = 'administrator') =>
  (await (await world.as(who)).get<ErasureOverview>('/erasures')).body;
const numberOf = async (id: string) =>
  Number((await table<{ number: string }>('select number from kit_case where id = $1', id))[0]?.number);
const days = (n: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + n * DAY));

beforeAll(async () => {
  world = await startWorld();
  [withdrawn, held, open] = [await requestedCase(world), await requestedCase(world), await requestedCase(world)];
  const gp = await world.as('gp');
  for (const id of [withdrawn, held]) await yes(gp, `/cases/${id}/withdrawal`, { reason: 'mistake' });
  const lost = await caseAt(world, 'ending');
  missing = lost.id;
  const pharmacist = await world.as('pharmacist');
  await yes(pharmacist, `/cases/${missing}/missing`, { kitId: lost.kit, remark: 'niet gevonden' });
  await yes(pharmacist, `/cases/${missing}/correction`, { reason: SECRETS[1] });
  await yes(pharmacist, `/cases/${missing}/missing`, { kitId: lost.kit, remark: SECRETS[0] });
});
afterAll(() => world.stop());

test('a person is known as long as the setting says, and not a night longer', async () => {
  await yes(await world.as('gp'), `/cases/${held}/legal-hold`, { reason: 'complaint' });
  days(89);
  expect(await erase()).toBe(0);
  days(1);
  const before = await overview();
  expect(before.round).toMatchObject({ total: 2, practices: [{ practice: 'Praktijk Noordzij', total: 2 }] });
  expect(before.erased).toEqual([]);
  expect(await isKnown(withdrawn)).toBe(true); // looking ahead erases nobody
  await world.settle();
  expect([await isKnown(withdrawn), await isKnown(missing)]).toEqual([false, false]);
});

test('who is held, and whoever is still cared for, stays', async () => {
  expect([await isKnown(held), await isKnown(open)]).toEqual([true, true]);
});

test('of the erased nothing is left but the case for the figures, and that it happened', async () => {
  const [row] = await table(
    'select l.pc4, length(k.patient_key) as key, k.person_erased_at is not null as erased from kit_case k join case_place l on l.case_id = k.id where k.id = $1',
    missing,
  );
  expect(row).toEqual({ pc4: '2512', key: 32, erased: true });
  expect(
    await table('select content, length(content_hash) as hash from execution_order where case_id = $1', missing),
  ).toEqual([{ content: null, hash: 32 }]);
  expect(await table('select egfr, allergies from request where case_id = $1', missing)).toEqual([
    { egfr: null, allergies: [] },
  ]);
  const { rows } = await world.owner.query<{ name: string }>(
    `select distinct table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'case_id'
     union select 'kit_case' union select 'due_work' union select 'letter' union select 'caught_mail'`,
  );
  for (const { name } of rows) {
    const texts = (await table<{ t: string }>(`select x::text as t from ${name} x`)).map(({ t }) => t).join('\n');
    expect([name, SECRETS.filter((secret) => texts.includes(secret))]).toEqual([name, []]);
  }
  expect(await table(`select kind, role from event where case_id = $1 and kind = 'person-erased'`, missing)).toEqual([
    { kind: 'person-erased', role: 'system' },
  ]);
  expect(await table(`select role, person_id from audit_row where case_id = $1 and action = 'erase'`, missing)).toEqual(
    [{ role: 'system', person_id: null }],
  );
});

test('reasons chosen from a list stay, and what happened can still be read', async () => {
  const gp = await world.as('gp');
  const { body } = await gp.get<{ items: { move: string; reason?: string }[] }>(`/cases/${withdrawn}/events`);
  expect(body.items.find(({ move }) => move === 'withdraw')?.reason).toBe('mistake');
  const found = await gp.get<{ items: { move: string; reason?: string }[] }>(`/cases/${missing}/events`);
  expect(found.body.items.find(({ move }) => move === 'correction')).not.toHaveProperty('reason');
});

test('the case says that nothing is known any more of whose it was', async () => {
  const gp = await world.as('gp');
  const { body } = await gp.get<{ personErasedAt: string | null; patient?: object }>(`/cases/${withdrawn}`);
  expect(body.personErasedAt).not.toBeNull();
  expect(body).not.toHaveProperty('patient');
  expect((await gp.page(`/cases/${withdrawn}`)).body).toContain('De gegevens van deze persoon zijn gewist op');
  expect(await no(gp, `/cases/${withdrawn}/legal-hold`, { reason: 'court' })).toBe('409 person-erased');
});

test('a hold says why and since when, to those who treat or supply and to the administrator, who sees numbers only', async () => {
  const { body } = await (await world.as('gp')).get<{ hold: { reason: string } }>(`/cases/${held}`);
  expect(body.hold.reason).toBe('complaint');
  expect((await (await world.as('gp')).page(`/cases/${held}`)).body).toContain('Er loopt een klacht');
  const seen = await overview();
  expect(seen.held).toEqual([expect.objectContaining({ number: await numberOf(held), reason: 'complaint' })]);
  expect(seen.erased).toMatchObject([{ total: 2 }]);
  const page = (await (await world.as('administrator')).page('/erasures')).body;
  expect(page).toContain(String(await numberOf(held)));
  expect(page).not.toContain(held);
  for (const secret of ['De Vries', '999996708', '1941', '2512']) expect(withoutIds(page)).not.toContain(secret);
});

test('nobody holds or lets go what is not theirs', async () => {
  for (const who of ['otherGp', 'pharmacist', 'otherPharmacist'] as const)
    expect([who, await no(await world.as(who), `/cases/${held}/legal-hold/end`, { reason: 'closed' })]).toEqual([
      who,
      '404 not-found',
    ]);
  for (const who of ['gp', 'coordinator', 'auditor'] as const) {
    expect((await (await world.as(who)).get('/erasures')).status).toBe(403);
    expect(
      await no(await world.as(who), '/erasures/holds/end', { number: await numberOf(held), reason: 'closed' }),
    ).toBe('403 may-not');
  }
  expect(await isKnown(held)).toBe(true);
});

test('the administrator holds by number, once, and lets go; what was held is erased the next night', async () => {
  const administrator = await world.as('administrator');
  const number = await numberOf(held);
  expect(await no(administrator, '/erasures/holds', { number, reason: 'court' })).toBe('409 held-already');
  expect(await no(administrator, '/erasures/holds', { number: 999, reason: 'court' })).toBe('422 number');
  const typed = await administrator.submit('/erasures/holds', { number: '999', reason: 'court' });
  expect([typed.status, typed.body.includes('<a href="#number">Er is geen aanvraag met dit nummer.')]).toEqual([
    422,
    true,
  ]);
  expect(typed.body).toMatch(/name="number"[^>]*value="999"/);
  expect(await no(administrator, '/erasures/holds', { number: 1e30, reason: 'court' })).toBe('422 number');
  const list = (await administrator.page('/erasures')).body;
  expect(list).toContain(`href="/erasures/holds/end?number=${String(number)}"`);
  expect(list).not.toContain('action="/erasures/holds/end');
  const ending = `/erasures/holds/end?number=${String(number)}`;
  const sure = (await administrator.page(ending)).body;
  for (const said of ['er loopt een klacht', 'Waarom mag het weer?', 'Toch niet']) expect(sure).toContain(said);
  const silent = await administrator.submit(ending, { number: String(number) });
  expect([silent.status, silent.body.includes('Kies een reden')]).toEqual([422, true]);
  expect((await administrator.page('/erasures/holds/end?number=999')).status).toBe(404);
  expect(await isKnown(held)).toBe(true);
  expect((await administrator.submit(ending, { number: String(number), reason: 'closed' })).status).toBe(303);
  await yes(administrator, '/erasures/holds', { number, reason: 'inspectorate' });
  expect(await erase()).toBe(0);
  await yes(administrator, '/erasures/holds/end', { number, reason: 'closed' });
  expect(await table('select reason, end_reason from legal_hold where case_id = $1 order by set_at, id', held)).toEqual(
    [
      { reason: 'complaint', end_reason: 'closed' },
      { reason: 'inspectorate', end_reason: 'closed' },
    ],
  );
  expect(
    await table(`select role from audit_row where case_id = $1 and action = 'legal-hold-ended'`, held),
  ).toHaveLength(2);
  expect(await erase()).toBe(1);
  expect(await isKnown(held)).toBe(false);
});

test('what the network keeps for an inspectorate is not let go by whoever is looked into', async () => {
  const id = await requestedCase(world);
  const [gp, administrator] = [await world.as('gp'), await world.as('administrator')];
  await yes(administrator, '/erasures/holds', { number: await numberOf(id), reason: 'inspectorate' });
  expect(await no(gp, `/cases/${id}/legal-hold/end`, { reason: 'mistake' })).toBe('409 held-by-other');
  const page = (await gp.page(`/cases/${id}/legal-hold`)).body;
  expect(page).toContain('De inspectie vraagt ernaar'.toLowerCase());
  expect([page.includes('Een andere organisatie heeft dit aangezet'), page.includes('legal-hold/end')]).toEqual([
    true,
    false,
  ]);
  await yes(administrator, '/erasures/holds/end', { number: await numberOf(id), reason: 'closed' });
  await yes(gp, `/cases/${id}/legal-hold`, { reason: 'complaint' });
  expect((await gp.page(`/cases/${id}/legal-hold`)).body).toContain('legal-hold/end');
  await yes(gp, `/cases/${id}/legal-hold/end`, { reason: 'closed' });
});

test('a case that somebody works on at this very moment waits for another night', async () => {
  const id = await requestedCase(world);
  await yes(await world.as('gp'), `/cases/${id}/withdrawal`, { reason: 'mistake' });
  days(91);
  await world.owner.query('begin');
  await world.owner.query('select from kit_case where id = $1 for update', [id]);
  expect(await erase()).toBe(0);
  await world.owner.query('rollback');
  await erase(); // unless the application's own round came first
  expect(await isKnown(id)).toBe(false);
});

test('only the application itself erases, whatever else somebody asks the database', async () => {
  const id = await requestedCase(world);
  await yes(await world.as('gp'), `/cases/${id}/withdrawal`, { reason: 'mistake' });
  days(91);
  const app = await AsApp.connect(world);
  for (const who of ['gp', 'administrator', 'coordinator'] as const) {
    const context = await contextOf(world, who);
    expect(await app.rows(context, 'select erase_persons(10) as n')).toEqual([{ n: 0 }]);
    expect(await app.refusal(context, 'select * from person_retention')).toBe('42501');
    expect(await app.refusal(context, 'update kit_case set person_erased_at = null')).toBe('42501');
  }
  expect(await app.count(await contextOf(world, 'coordinator'), 'persons_to_erase()')).toBe(0);
  await app.end();
  await erase(); // unless the application's own round came first
  expect(await isKnown(id)).toBe(false);
});

/** Every column reachable from a case in which somebody could write: decided one by one in the migration. */
const DECIDED: Record<string, string> = {
  erased: `event.detail execution_order.content incident.remark missing_kit.remark box_report.name box_report.organisation request.allergies
    request.egfr request.warnings request.own_prescription request.current_opioid signed_form.content`,
  closed: `audit_row.action audit_row.outcome audit_row.role case_party.outcome case_party.part case_party.reason event.from_status event.kind
    event.role event.subject event.to_status incident.kind legal_hold.end_reason legal_hold.reason delivery.received_by
    kit_return.collected_by box_report.end_reason execution_order.confirmed_with
    box_report.ordered_by box_report.report box_report.symptoms box_report.used opening.opened_by opening.ordered_by opening.symptoms opium_movement.from_account opium_movement.to_account
    request.acts request.after_hours request.life_expectancy kit_case.end_reason kit_case.place_of_stay kit_case.status kit_case.urgency opening_use.slot
    experience.role experience.visit_avoided patient_link.mark patient_link.said signed_form.type objection.reason objection_answer.kind letter.channel letter.kind letter.language letter.state`,
  // Of whoever is written to; in the facts of a letter is no place for a patient.
  letters: 'letter.address letter.name letter.data letter.last_error',
  // Keyed hashes, by which a person is found who asks who saw their data.
  found: 'patient_marks.marks',
  figures: 'case_place.gm_code case_place.delivered_gm_code case_place.pc4 offer_choice.considered',
  record: 'audit_row.address audit_row.detail',
  // Whom to phone: organisations, teams and prescribers, none of them the patient.
  reached: 'kit_case.home_care request.direct_phone',
  // Who of the practice asked or agreed on the telephone: a name of somebody who treats, not of the patient; as in the event of a placing.
  treats: 'substitution_consent.given_by request.prescriber_name request.received_by',
  articles:
    'opium_movement.lot opium_movement.product settlement_line.lot settlement_line.product settlement_line.slot ' +
    'packed_document.slot packed_document.version kit_case.signed_opium',
};

test('every text that can be reached from a case was looked at', async () => {
  const columns = await table<{ name: string }>(
    `select c.table_name || '.' || c.column_name as name from information_schema.columns c
     where c.table_schema = 'public' and c.data_type in ('text', 'jsonb', 'ARRAY') and c.udt_name <> '_uuid' and c.table_name <> 'patient'
       and c.table_name in (select relname from pg_class where relkind in ('r', 'p'))
       and (c.table_name in ('kit_case', 'opening_use') or exists (select from information_schema.columns x where x.table_schema = 'public'
            and x.table_name = c.table_name and x.column_name = 'case_id')) order by 1`,
  );
  const known = Object.values(DECIDED).flatMap((names) => names.trim().split(/\s+/));
  expect(columns.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual([]);
});

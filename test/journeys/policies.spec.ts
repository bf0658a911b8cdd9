import { addOrganisation, addPerson, foundNetwork } from '../../src/access/founding.js';
import { caseAt, requestedCase } from '../factories/cases.js';
import { startWorld, type World } from '../factories/world.js';
import { AsApp, contextOf, type Context } from '../setup/as-app.js';

interface Relation {
  name: string;
  hasCase: boolean;
  hasNetwork: boolean;
}
/** Facts about the life of a case in general, and what the demonstration would have mailed: nobody's in particular. */
const OF_NOBODY = [
  'allowed_move',
  'case_move',
  'case_part',
  'case_status',
  'caught_mail',
  'kit_status',
  'setting_default',
  'standard_status',
].map((name) => `public.${name}`);
/** The network's people look for lost and recalled boxes: they see which box is where, and nothing of whose it is. */
const OF_BOXES = ['public.case_kit', 'public.missing_kit', 'public.incident'];
const RELATIONS = `
  select n.nspname || '.' || c.relname as name, bool_or(a.attname = 'case_id') as "hasCase", bool_or(a.attname = 'network_id') as "hasNetwork"
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
  where n.nspname in ('public', 'monitoring') and c.relkind in ('r', 'p', 'v', 'm') and has_any_column_privilege('app', c.oid, 'select')
  group by 1 order by 1`;
const UNDEFINED_OR_DENIED = ['42501', '42P01'];

let world: World;
let app: AsApp;
let relations: Relation[];
let opened: string;
let offered: string;
let stranger: Context;
beforeAll(async () => {
  world = await startWorld();
  app = await AsApp.connect(world);
  relations = (await world.owner.query<Relation>(RELATIONS)).rows.filter(({ name }) => !OF_NOBODY.includes(name));
  opened = (await caseAt(world, 'opened')).id;
  offered = await requestedCase(world);
  stranger = await inAnotherNetwork();
});
afterAll(async () => {
  await app.end();
  await world.stop();
});

test('without a context nothing is there, in any table or view', async () => {
  const full: string[] = [];
  for (const { name } of relations) if ((await app.count(null, name)) > 0) full.push(name);
  expect(relations.length).toBeGreaterThan(50);
  expect(full).toEqual([]);
});

test('another network sees nothing of this one, whatever it asks and in whatever role', async () => {
  const full: string[] = [];
  for (const role of ['prescriber', 'pharmacist', 'coordinator', 'administrator', 'auditor', 'system'])
    for (const { name } of relations.filter(({ hasNetwork }) => hasNetwork))
      if ((await app.count({ ...stranger, role }, name, 'network_id = $1', [world.network])) > 0)
        full.push(`${role} ${name}`);
  expect(full).toEqual([]);
});

test('another practice, another pharmacy and the network’s own people see no row of a case', async () => {
  const ofCases = relations.filter(({ hasCase }) => hasCase);
  const full: string[] = [];
  for (const who of ['otherGp', 'otherPharmacist', 'coordinator', 'leadPharmacist', 'administrator'] as const)
    for (const { name } of ofCases)
      if ((await app.count(await contextOf(world, who), name, 'case_id = any ($1)', [[opened, offered]])) > 0)
        full.push(`${who} ${name}`);
  const ofBoxes = ['coordinator', 'leadPharmacist'].flatMap((who) => OF_BOXES.map((name) => `${who} ${name}`));
  expect(ofCases.length).toBeGreaterThan(10);
  expect(full.filter((found) => !ofBoxes.includes(found))).toEqual([]);
  for (const who of ['otherGp', 'otherPharmacist', 'coordinator'] as const)
    expect(await app.count(await contextOf(world, who), 'kit_case')).toBe(0);
});

test('the coordinator sees how far a case is and who has it, and where only while nobody has it', async () => {
  const coordinator = await contextOf(world, 'coordinator');
  const placed = await app.rows<{ pc4: string | null; urgency: string | null }>(
    coordinator,
    'select * from monitoring.case_stage',
  );
  expect(placed.length).toBe(2);
  expect(placed.every(({ pc4, urgency }) => pc4 === null && urgency === null)).toBe(true);
  expect(Object.keys(placed[0] ?? {}).filter((column) => /patient|practice|key/.test(column))).toEqual([]);
  expect(await app.count(await contextOf(world, 'gp'), 'monitoring.case_stage')).toBe(0);
});

test('who is only asked sees the clinical minimum, and no patient, order or kit', async () => {
  const pharmacist = await contextOf(world, 'pharmacist');
  expect(await app.count(pharmacist, 'request', 'case_id = $1', [offered])).toBe(1);
  for (const table of ['patient', 'execution_order', 'delivery', 'opening'])
    expect([table, await app.count(pharmacist, table, 'case_id = $1', [offered])]).toEqual([table, 0]);
  expect(await app.count(pharmacist, 'patient', 'case_id = $1', [opened])).toBe(1);
});

test('nobody joins a case, offers it elsewhere, or changes whose it is', async () => {
  const other = await contextOf(world, 'otherPharmacist');
  const join = `insert into case_party (network_id, case_id, number, organisation_id, part, from_at) values ($1, $2, 1, $3, 'supplier', app_now())`;
  expect(await app.refusal(other, join, [other.network, offered, other.organisation])).toBe('42501');
  expect(await app.refusal(other, 'update case_party set organisation_id = $1', [other.organisation])).toBe('42501');
  expect(await app.refusal(other, 'update kit_case set pharmacy_id = $1', [other.organisation])).toBe('42501');
  expect(
    await app.refusal(other, 'select change_party($1, $2)', [
      offered,
      JSON.stringify([{ organisationId: other.organisation }]),
    ]),
  ).toBe('42501');
  const next = `select offer_next($1, row($2::uuid, app_now())::offer, 'declined')`;
  expect(await app.refusal(other, next, [offered, other.organisation])).toBe('42501');
  const accept = 'select outcome, c from accept_case(true, null, null, $1)';
  expect(await app.rows(other, accept, [offered])).toEqual([{ outcome: 'not-found', c: null }]);
});

test('what happened and what was seen is neither changed nor removed', async () => {
  for (const who of ['gp', 'coordinator', 'administrator', 'auditor'] as const) {
    const context = await contextOf(world, who);
    for (const statement of [
      `update event set kind = 'settle'`,
      'delete from event',
      `update audit_row set action = 'none'`,
      'delete from audit_row',
      `insert into audit_row (at, action, outcome) values (app_now(), 'read', 'done')`,
      'delete from kit_case',
      'delete from patient',
      'delete from opium_movement',
      'update opium_movement set quantity = 1',
    ])
      expect([statement, await app.refusal(context, statement)]).toEqual([statement, '42501']);
  }
});

test('the application cannot alter, empty, bypass or become somebody else', async () => {
  const gp = await contextOf(world, 'gp');
  for (const statement of [
    'alter table kit_case disable row level security',
    'alter table kit_case no force row level security',
    'drop policy party on kit_case',
    'create policy mine on kit_case using (true)',
    'truncate kit_case cascade',
    'drop table kit_case',
    'create table public.mine (id int)',
    'create function public.mine() returns int language sql as $$ select 1 $$',
    'set role owner',
    'set role monitoring',
    'set session authorization owner',
    'alter role app bypassrls',
    'set session_replication_role = replica',
    'copy kit_case to program $$true$$',
    'select pg_read_file($$/etc/passwd$$)',
    'select 1 from credential',
  ])
    expect([statement, UNDEFINED_OR_DENIED.includes(await app.refusal(gp, statement))]).toEqual([statement, true]);
  expect(
    await app.rows(null, 'select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = current_user'),
  ).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false }]);
});

/** Not a person of the case's network; what it holds is made by the owner. */
async function inAnotherNetwork(): Promise<Context> {
  const { owner, clock } = world;
  const { id: network } = await foundNetwork(owner, 'Netwerk Verderop', 'Verderop', clock.now());
  const organisation = await addOrganisation(owner, network, { name: 'Praktijk Verderop', kind: 'practice' });
  const works = [{ organisationId: organisation, role: 'prescriber' as const }];
  const person = await addPerson(
    owner,
    network,
    { name: 'V. Verderop', email: 'verderop@example.org', works },
    clock.now(),
  );
  return { person, organisation, network, role: 'prescriber' };
}

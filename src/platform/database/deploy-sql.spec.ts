import { setTimeout as pause } from 'node:timers/promises';
import { DataSource, type QueryRunner } from 'typeorm';
import { freshDatabase, type TestDatabase } from '../../../test/setup/test-database.js';
import { deploySql } from './deploy-sql.js';
import { sqlTree, thingsIn } from './sql-tree.js';

const TREE = sqlTree();
let database: TestDatabase;
let source: DataSource;
let runner: QueryRunner;
beforeAll(async () => {
  database = await freshDatabase();
  source = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
  runner = source.createQueryRunner();
});
afterAll(async () => {
  await runner.release();
  await source.destroy();
  await database.drop();
});

const ask = <T>(sql: string) => runner.query(sql) as Promise<T[]>;
const deploy = (...files: [file: string, text: string][]) =>
  deploySql(runner, [...TREE, ...files.flatMap(([file, text]) => thingsIn(file, text))]);
const named = async (...files: [string, string][]) => (await deploy(...files)).map(({ identity }) => identity);
/** Each row of the catalogue with the transaction that wrote it. */
const written = () =>
  ask(`select oid, xmin::text from pg_proc union all select oid, xmin::text from pg_class union all select oid, xmin::text from pg_policy
       union all select oid, xmin::text from pg_trigger union all select 0, xmin::text from deployed_sql order by 1, 2`);

const KITS = 'create or replace function kits_in_a_van() returns int language sql stable return 1;';
const FULL = `create or replace function van_is_full() returns boolean language sql stable return kits_in_a_van() > 3;
  grant execute on function van_is_full() to app;`;

test('the same files once more change nothing', async () => {
  const before = await written();
  expect(await named()).toEqual([]);
  expect(await written()).toEqual(before);
});

test('what is made does not depend on the order of its files, and goes when its file goes', async () => {
  await deploy(['a/sql/van_is_full.sql', FULL], ['b/sql/kits_in_a_van.sql', KITS]);
  expect(await ask('select van_is_full()')).toEqual([{ van_is_full: false }]);
  await deploy(['b/sql/kits_in_a_van.sql', KITS]);
  await expect(ask('select van_is_full()')).rejects.toThrow('does not exist');
  expect(await ask('select kits_in_a_van()')).toHaveLength(1);
  await deploy();
  await expect(ask('select kits_in_a_van()')).rejects.toThrow('does not exist');
});

test('with other arguments it is made anew, with what leans on it and its rights, and the former one answers no more', async () => {
  await deploy(['a/sql/van_is_full.sql', FULL], ['b/sql/kits_in_a_van.sql', KITS]);
  const other = KITS.replace('()', '(p_day date default null)').replace('int', 'bigint');
  await deploy(['a/sql/van_is_full.sql', FULL], ['b/sql/kits_in_a_van.sql', other]);
  expect(
    await ask(`select oid::regprocedure::text as it, has_function_privilege('app', oid, 'execute') as app
               from pg_proc where proname in ('kits_in_a_van', 'van_is_full') order by 1`),
  ).toEqual([
    { it: 'kits_in_a_van(date)', app: false },
    { it: 'van_is_full()', app: true },
  ]);
});

test('a view gets other columns, a type other fields, and what reads them follows', async () => {
  const reads = `create or replace function load(p van) returns int language plpgsql as $$ begin return (p).kits; end $$;`;
  const type = (fields: string) => `create type van as (${fields});`;
  const view = (column: string) => `create or replace view van_today as select 1 as ${column};`;
  const count = `create or replace view vans_today as select count(*) as n from van_today;`;
  const all = (fields: string, column: string): [string, string][] => [
    ['a/sql/van.sql', type(fields)],
    ['a/sql/load.sql', reads],
    ['a/sql/vans_today.sql', count],
    ['a/sql/van_today.sql', view(column)],
  ];
  await deploy(...all('kits int', 'kits'));
  await deploy(...all('plate text, kits int', 'boxes'));
  expect(
    await ask(`select load(row('KIT-1', 2)), (select boxes from van_today), (select n::int from vans_today)`),
  ).toEqual([{ load: 2, boxes: 1, n: 1 }]);
});

test('what somebody changed by hand is as its file says again: a body, a policy, a right, a switch', async () => {
  await runner.query(`create or replace function app_today() returns date language sql stable return date '2000-01-01';
    drop policy own_part on case_party; create policy own_part on case_party to app using (true);
    grant delete on audit_row to app; grant execute on function note_backup(timestamptz, bigint) to public;
    alter table patient disable row level security; alter table kit disable trigger only_kit_moves`);
  await deploy();
  const [now] = await ask<Record<string, unknown>>(`select app_today() as day,
    (select pg_get_expr(polqual, polrelid) = 'true' from pg_policy where polname = 'own_part') as open,
    has_table_privilege('app', 'audit_row', 'delete') as erases, has_function_privilege('app', 'note_backup(timestamptz, bigint)', 'execute') as notes,
    (select relrowsecurity from pg_class where relname = 'patient') as shut, (select tgenabled from pg_trigger where tgname = 'only_kit_moves') as trigger`);
  expect(now).toEqual({ day: null, open: false, erases: false, notes: false, shut: true, trigger: 'O' });
});

test('what no deploy made is named and left alone', async () => {
  await runner.query(`create function by_hand() returns int language sql return 7; create function app_now(a int) returns int language sql return 8;
    create policy by_hand on kit for select to app using (true); create view seen as select 1 as one;
    grant execute on function keep_balance() to app`);
  expect((await named()).sort()).toEqual([
    'app_now(integer)',
    'by_hand on kit',
    'by_hand()',
    'function keep_balance()',
    'seen',
  ]);
  expect(await ask('select by_hand(), app_now(1), one from seen')).toEqual([{ by_hand: 7, app_now: 8, one: 1 }]);
  await runner.query('drop function by_hand, app_now(int); drop policy by_hand on kit; drop view seen');
});

test('nothing of somebody else goes with what must take another shape: it says what leans on it, and all stays as it was', async () => {
  await deploy(['b/sql/kits_in_a_van.sql', KITS]);
  await runner.query('create view by_hand as select kits_in_a_van() as kits');
  const before = await written();
  await expect(deploy(['b/sql/kits_in_a_van.sql', KITS.replace('()', '(p_day date)')])).rejects.toThrow(
    /b\/sql\/kits_in_a_van.sql: kits_in_a_van\(\) takes another shape, and view by_hand leans on it, which no deploy made/,
  );
  expect(await written()).toEqual(before);
  await runner.query('drop view by_hand');
});

test('after a migration that changed a table, what answers its whole rows knows the new column', async () => {
  const whole =
    'create or replace function a_kit() returns setof kit_serial language sql begin atomic select * from kit_serial; end;';
  await deploy(['a/sql/a_kit.sql', whole]);
  await runner.query('alter table kit_serial add column note text');
  await deploy(['a/sql/a_kit.sql', whole]);
  expect(await ask('select note from a_kit()')).toEqual([]);
});

test('a file that cannot be made is named', async () => {
  const wrong: [string, string] = ['a/sql/wrong.sql', 'create or replace view wrong as select nothing from kit;'];
  await expect(deploy(wrong)).rejects.toThrow('a/sql/wrong.sql: wrong cannot be made: column "nothing" does not exist');
  const lost: [string, string] = ['a/sql/lost.sql', 'create or replace view lost as select 1 from no_such_view;'];
  await expect(deploy(lost)).rejects.toThrow(
    'a/sql/lost.sql: lost cannot be made: relation "no_such_view" does not exist',
  );
});

test('it waits until a table is free, and lets others read it while it waits', async () => {
  const [reader, other] = [source.createQueryRunner(), source.createQueryRunner()];
  await reader.startTransaction();
  await reader.query('select 1 from kit_serial');
  const changed = TREE.map((thing) =>
    thing.name === 'everything on kit_serial' ? { ...thing, source: thing.source.replace('true)', '1 = 1)') } : thing,
  );
  let done = false;
  const deployed = deploySql(runner, changed).finally(() => (done = true));
  for (let looked = 0; looked < 3; looked++) await other.query('select 1 from kit_serial');
  const waits = `select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%everything on kit_serial%'`;
  while (((await other.query(waits)) as unknown[]).length === 0) await pause(20);
  await other.query('select 1 from kit_serial');
  expect(done).toBe(false);
  await reader.commitTransaction();
  await deployed;
  for (const one of [reader, other]) await one.release();
  await deploy();
});

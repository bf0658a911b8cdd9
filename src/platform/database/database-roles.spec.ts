import pg from 'pg';
import { readConfig } from '../config.js';
import { createDatabase, derivedPasswords, type RoleUrls } from './database-roles.js';
import { checkDatabase } from './check-database.js';

const superuserUrl = process.env['TEST_SUPERUSER_URL'] ?? '';
const NAME = 'roles_of_a_new_server';
let urls: RoleUrls;

beforeAll(async () => (urls = await createDatabase(superuserUrl, NAME, derivedPasswords(superuserUrl))));
afterAll(() => ask(superuserUrl, `drop database ${NAME} with (force)`));

test('making the roles again changes nothing that is there', async () => {
  await ask(urls.ownerUrl, 'create table kept (kit text)');
  expect(await createDatabase(superuserUrl, NAME, derivedPasswords(superuserUrl))).toEqual(urls);
  expect(await ask(urls.ownerUrl, 'select * from kept')).toEqual([]);
});

test('backup reads every table past the policies, and neither writes nor becomes anybody nor sees a password', async () => {
  await ask(
    urls.ownerUrl,
    'create table shut (kit text); alter table shut enable row level security, force row level security',
  );
  await ask(superuserUrl.replace(/[^/]*$/, NAME), `insert into shut values ('K-2611-0001')`);
  expect(await ask(urls.backupUrl, 'select kit from shut')).toEqual([{ kit: 'K-2611-0001' }]);
  const own = 'set transaction read write; ';
  for (const may of [
    'insert into shut values (null)',
    'delete from shut',
    'create table t ()',
    'set role owner',
    'set role app',
  ])
    await expect(ask(urls.backupUrl, own + may)).rejects.toThrow(/permission denied/);
  await expect(ask(urls.backupUrl, 'select rolpassword from pg_authid')).rejects.toThrow(/permission denied/);
  const roles = `select rolsuper or rolcreatedb or rolcreaterole or rolreplication as more from pg_roles where rolname = 'backup'`;
  expect(await ask(superuserUrl, roles)).toEqual([{ more: false }]);
});

test('the application starts as nobody whom the policies would not hold: not as backup, owner or superuser', async () => {
  await ask(urls.ownerUrl, 'create table kit_case ()');
  const starts = (databaseUrl: string) => checkDatabase({ ...readConfig({}), databaseUrl });
  for (const url of [urls.backupUrl, urls.ownerUrl, superuserUrl.replace(/[^/]*$/, NAME)])
    await expect(starts(url)).rejects.toThrow('must sign in as role app');
  await expect(starts(urls.appUrl)).resolves.toBeUndefined();
});

test('neither the owner nor the application is a superuser or passes by the policies', async () => {
  const roles = `select rolname, rolsuper, rolbypassrls, rolcanlogin from pg_roles
    where rolname in ('owner', 'app', 'monitoring') order by rolname`;
  expect(await ask(superuserUrl, roles)).toEqual([
    { rolname: 'app', rolsuper: false, rolbypassrls: false, rolcanlogin: true },
    { rolname: 'monitoring', rolsuper: false, rolbypassrls: false, rolcanlogin: false },
    { rolname: 'owner', rolsuper: false, rolbypassrls: false, rolcanlogin: true },
  ]);
});

test.each([
  'create table t ()',
  'create temporary table t ()',
  'create schema s',
  'set role owner',
  'set role monitoring',
])('the application may not %s', async (statement) => {
  await expect(ask(urls.appUrl, statement)).rejects.toThrow(/permission denied/);
});

test('the owner hands a view over to monitoring, and does not see through it by itself', async () => {
  await ask(urls.ownerUrl, 'create schema bullmq');
  await ask(urls.ownerUrl, 'set role monitoring; create view monitoring.one as select 1 as one');
  await expect(ask(urls.ownerUrl, 'select one from monitoring.one')).rejects.toThrow(/permission denied/);
});

test('a new function of the owner can be called by nobody else until it is granted', async () => {
  await ask(urls.ownerUrl, 'create function secret() returns int language sql return 1');
  await expect(ask(urls.appUrl, 'select secret()')).rejects.toThrow(/permission denied/);
});

test('the application waits three seconds for a lock and ten for an answer, no longer', async () => {
  const limits = `select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement,
    current_setting('idle_in_transaction_session_timeout') as idle`;
  expect(await ask(urls.appUrl, limits)).toEqual([{ lock: '3s', statement: '10s', idle: '15s' }]);
});

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

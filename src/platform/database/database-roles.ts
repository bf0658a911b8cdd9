import { createHmac } from 'node:crypto';
import pg from 'pg';

const ROLES = `-- Run by a superuser, connected to the application's own database. It may run again.
-- owner owns the tables and only migrates, app does all the work and owns nothing, monitoring owns views and cannot sign in.
-- backup reads every table of the application past the policies, for the nightly dump, and notes that it did (note_backup); it signs
-- in once it is given a password. (pg_read_all_data would show it the passwords of the others as well.)
do $$
begin
  if not exists (select from pg_roles where rolname = 'owner') then create role owner login; end if;
  if not exists (select from pg_roles where rolname = 'app') then create role app login; end if;
  if not exists (select from pg_roles where rolname = 'monitoring') then create role monitoring nologin; end if;
  if not exists (select from pg_roles where rolname = 'backup') then create role backup nologin; end if;
end $$;
grant monitoring to owner with inherit false, set true; -- to hand views over, not to see through them
alter role app set lock_timeout = '3s';
alter role app set statement_timeout = '10s';
alter role app set idle_in_transaction_session_timeout = '15s';
alter role backup with bypassrls nosuperuser nocreatedb nocreaterole noreplication;
alter role backup set default_transaction_read_only = on;
`;
const RIGHTS = `do $$
begin
  -- Only the application's own roles come in; owner also makes the schema of the queue.
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to owner, app, backup', current_database());
  execute format('grant create on database %I to owner', current_database());
end $$;
alter schema public owner to owner;
grant usage on schema public to app, monitoring, backup;
create schema if not exists monitoring authorization monitoring;
grant usage on schema monitoring to app;
grant select on all tables in schema public to backup;
grant select on all sequences in schema public to backup;
alter default privileges for role owner in schema public grant select on tables to backup;
alter default privileges for role owner in schema public grant select on sequences to backup;
-- Else everybody might call a function that runs with its owner's rights.
alter default privileges for role owner revoke execute on functions from public;
`;

export interface RolePasswords {
  ownerPassword: string;
  appPassword: string;
  /** Without one the role is there and cannot sign in. */
  backupPassword?: string | undefined;
}

export interface RoleUrls {
  ownerUrl: string;
  appUrl: string;
  backupUrl: string;
}

export function rolesSql(): string {
  return ROLES + RIGHTS;
}

/** Makes what is missing of the database and its roles, and nothing else. */
export async function createDatabase(superuserUrl: string, name: string, passwords: RolePasswords): Promise<RoleUrls> {
  await connected(superuserUrl, async (server) => {
    const { rowCount } = await server.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await server.query(`create database ${server.escapeIdentifier(name)}`);
  });
  await makeRoles(superuserUrl, passwords);
  await connected(urlOf(superuserUrl, name), async (database) => {
    await database.query(RIGHTS);
  });
  return roleUrls(superuserUrl, name, passwords);
}

/** The roles alone: whoever has a database for them gives them their rights in it later. */
export async function makeRoles(superuserUrl: string, passwords: RolePasswords): Promise<void> {
  const { ownerPassword, appPassword, backupPassword } = passwords;
  await connected(superuserUrl, async (server) => {
    await server.query(`select pg_advisory_lock(hashtext('roles'))`); // two at once would spoil each other's row
    await server.query(ROLES);
    await server.query(`alter role owner password ${server.escapeLiteral(ownerPassword)}`);
    await server.query(`alter role app password ${server.escapeLiteral(appPassword)}`);
    if (backupPassword) await server.query(`alter role backup login password ${server.escapeLiteral(backupPassword)}`);
  });
}

export function roleUrls(superuserUrl: string, name: string, passwords: RolePasswords): RoleUrls {
  return {
    ownerUrl: urlOf(superuserUrl, name, 'owner', passwords.ownerPassword),
    appUrl: urlOf(superuserUrl, name, 'app', passwords.appPassword),
    backupUrl: urlOf(superuserUrl, name, 'backup', passwords.backupPassword),
  };
}

/** For the embedded server: passwords that follow from its own, so that there is nothing more to keep. */
export function derivedPasswords(superuserUrl: string): RolePasswords {
  const secret = decodeURIComponent(new URL(superuserUrl).password);
  const derive = (role: string) => createHmac('sha256', secret).update(role).digest('base64url');
  return { ownerPassword: derive('owner'), appPassword: derive('app'), backupPassword: derive('backup') };
}

export function urlOf(superuserUrl: string, database: string, role?: string, password?: string): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (role !== undefined) url.username = role;
  if (password !== undefined) url.password = encodeURIComponent(password);
  return url.href;
}

export async function connected<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

import { createHmac } from 'node:crypto';
import pg from 'pg';

const ROLES = `-- Run by a superuser, connected to the application's own database. It may run again.
-- owner owns the tables and only migrates, app does all the work and owns nothing, monitoring owns views and cannot sign in.
do $$
begin
  if not exists (select from pg_roles where rolname = 'owner') then create role owner login; end if;
  if not exists (select from pg_roles where rolname = 'app') then create role app login; end if;
  if not exists (select from pg_roles where rolname = 'monitoring') then create role monitoring nologin; end if;
  -- Only the application's own roles come in; owner also makes the schema of the queue.
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect on database %I to owner, app', current_database());
  execute format('grant create on database %I to owner', current_database());
end $$;
grant monitoring to owner with inherit false, set true; -- to hand views over, not to see through them
alter role app set lock_timeout = '3s';
alter role app set statement_timeout = '10s';
alter role app set idle_in_transaction_session_timeout = '15s';
alter schema public owner to owner;
grant usage on schema public to app, monitoring;
create schema if not exists monitoring authorization monitoring;
grant usage on schema monitoring to app;
-- Else everybody might call a function that runs with its owner's rights.
alter default privileges for role owner revoke execute on functions from public;
`;

export interface RolePasswords {
  ownerPassword: string;
  appPassword: string;
}

export interface RoleUrls {
  ownerUrl: string;
  appUrl: string;
}

export function rolesSql(): string {
  return ROLES;
}

/** Makes what is missing of the database and its roles, and nothing else. */
export async function createDatabase(superuserUrl: string, name: string, passwords: RolePasswords): Promise<RoleUrls> {
  await connected(superuserUrl, async (server) => {
    const { rowCount } = await server.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await server.query(`create database ${server.escapeIdentifier(name)}`);
  });
  await connected(urlOf(superuserUrl, name), async (database) => {
    await database.query(ROLES);
    await database.query(`alter role owner password ${database.escapeLiteral(passwords.ownerPassword)}`);
    await database.query(`alter role app password ${database.escapeLiteral(passwords.appPassword)}`);
  });
  return roleUrls(superuserUrl, name, passwords);
}

export function roleUrls(superuserUrl: string, name: string, passwords: RolePasswords): RoleUrls {
  return {
    ownerUrl: urlOf(superuserUrl, name, 'owner', passwords.ownerPassword),
    appUrl: urlOf(superuserUrl, name, 'app', passwords.appPassword),
  };
}

/** For the embedded server: passwords that follow from its own, so that there is nothing more to keep. */
export function derivedPasswords(superuserUrl: string): RolePasswords {
  const secret = decodeURIComponent(new URL(superuserUrl).password);
  const derive = (role: string) => createHmac('sha256', secret).update(role).digest('base64url');
  return { ownerPassword: derive('owner'), appPassword: derive('app') };
}

function urlOf(superuserUrl: string, database: string, role?: string, password?: string): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (role !== undefined) url.username = role;
  if (password !== undefined) url.password = encodeURIComponent(password);
  return url.href;
}

async function connected(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

import { connected, makeRoles, urlOf, type RolePasswords } from '../../platform/database/database-roles.js';
import { BackupRefused } from './refused.js';

/** An empty database that nobody but a superuser can enter yet: whoever comes in before all is checked would start working. */
export async function closedDatabase(superuserUrl: string, name: string, passwords: RolePasswords): Promise<string> {
  await connected(superuserUrl, async (server) => {
    const { rowCount } = await server.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await server.query(`create database ${server.escapeIdentifier(name)}`);
  });
  await refuseUnlessEmpty(superuserUrl, name);
  await makeRoles(superuserUrl, passwords);
  const url = urlOf(superuserUrl, name);
  await connected(url, async (database) => {
    const it = database.escapeIdentifier(name);
    await database.query(`revoke all on database ${it} from public, owner, app, backup`);
    await database.query('drop schema if exists monitoring'); // empty, and in the backup
  });
  return url;
}

/** Only whoever migrates. */
export async function letTheOwnerIn(url: string): Promise<void> {
  await connected(url, (database) =>
    database.query(
      `do $$ begin execute format('grant connect, create on database %I to owner', current_database()); end $$`,
    ),
  );
}

async function refuseUnlessEmpty(superuserUrl: string, name: string): Promise<void> {
  const { rowCount } = await connected(urlOf(superuserUrl, name), (database) =>
    database.query(
      `select from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_(toast_)?temp_' limit 1`,
    ),
  );
  if (rowCount !== 0)
    throw new BackupRefused(
      `the database ${name} is not empty: a backup is put back into an empty one only. Rename what is there, and keep it until all is well`,
    );
}

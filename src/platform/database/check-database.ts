import pg from 'pg';
import { ConfigError } from '../config-reader.js';
import type { Config } from '../config.js';

/** Refuses to start as anybody whom the policies would not hold, or where invented people could sign in to real data. */
export async function checkDatabase({ databaseUrl, demonstration }: Config): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ free: boolean; migrated: boolean }>(
      `select rolsuper or rolbypassrls or exists (select from pg_class where relowner = r.oid) as free,
              to_regclass('public.kit_case') is not null as migrated
       from pg_roles r where rolname = current_user`,
    );
    if (rows[0]?.free !== false)
      throw new ConfigError(
        'DATABASE_URL: must sign in as role app: no superuser, owner of tables or role that bypasses the policies',
      );
    if (!rows[0].migrated)
      throw new ConfigError(
        'DATABASE_URL: this database is empty; set DATABASE_OWNER_URL once, so that it is migrated',
      );
    if (demonstration) return;
    const people = await client.query<{ count: string }>('select demonstration_people() as count');
    if (people.rows[0]?.count !== '0')
      throw new ConfigError(
        'DATABASE_URL: this database holds people of a demonstration; real data and they never go together',
      );
  } finally {
    await client.end();
  }
}

import pg from 'pg';
import { AFTER_MIGRATION } from '../../src/after-migration.js';
import { createDatabase, derivedPasswords } from '../../src/platform/database/database-roles.js';
import { migrate } from '../../src/platform/database/migrations.js';

export const TEMPLATE = 'kit_template';

/** An empty, migrated database. Nobody may enter it, for a database in use cannot be copied. */
export async function makeTemplate(superuserUrl: string): Promise<void> {
  const { ownerUrl } = await createDatabase(superuserUrl, TEMPLATE, derivedPasswords(superuserUrl));
  await migrate(ownerUrl, AFTER_MIGRATION);
  const server = new pg.Client(superuserUrl);
  await server.connect();
  await server.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
  await server.end();
}

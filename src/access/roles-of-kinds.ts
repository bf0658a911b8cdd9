import type { AfterMigration } from '../platform/database/migrations.js';
import { ROLES_OF } from './roles-of.js';

/** Rows by which a trigger judges every membership: the same table as the pages have. */
export const writeRolesOfKinds: AfterMigration = async (runner) => {
  const rows = Object.entries(ROLES_OF).flatMap(([kind, roles]) => roles.map((role) => [kind, role] as const));
  await runner.query('delete from role_of_kind');
  await runner.query('insert into role_of_kind (kind, role) select * from unnest($1::text[], $2::text[])', [
    rows.map(([kind]) => kind),
    rows.map(([, role]) => role),
  ]);
};

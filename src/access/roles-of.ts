import type { OrganisationKind, Role } from '../platform/actor.js';
import type { AfterMigration } from '../platform/database/migrations.js';

/** Which roles exist in which kind of organisation; each has somebody who administers it. */
export const ROLES_OF: Record<OrganisationKind, readonly Role[]> = {
  practice: ['prescriber', 'practice-assistant', 'administrator'],
  hospital: ['prescriber', 'practice-assistant', 'administrator'],
  pharmacy: ['pharmacist', 'pharmacy-assistant', 'courier', 'administrator'],
  'home-care': ['nurse', 'administrator'],
  'out-of-hours-post': ['prescriber', 'practice-assistant', 'nurse', 'administrator'],
  network: ['coordinator', 'lead-pharmacist', 'administrator', 'auditor'],
};

export const roleFits = (role: Role, kind: OrganisationKind): boolean => ROLES_OF[kind].includes(role);

/** Rows by which a trigger judges every membership: the same table as the pages have. */
export const writeRolesOfKinds: AfterMigration = async (runner) => {
  const rows = Object.entries(ROLES_OF).flatMap(([kind, roles]) => roles.map((role) => [kind, role] as const));
  await runner.query('delete from role_of_kind');
  await runner.query('insert into role_of_kind (kind, role) select * from unnest($1::text[], $2::text[])', [
    rows.map(([kind]) => kind),
    rows.map(([, role]) => role),
  ]);
};

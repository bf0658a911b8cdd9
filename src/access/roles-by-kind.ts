import type { OrganisationKind, Role } from '../platform/actor.js';
import type { AfterMigration } from '../platform/database/migrations.js';
import { keepRows } from '../platform/database/rows-of-code.js';

/** Which roles exist in which kind of organisation; each has somebody who administers it. */
export const ROLES_BY_KIND: Record<OrganisationKind, readonly Role[]> = {
  practice: ['prescriber', 'practice-assistant', 'administrator'],
  hospital: ['prescriber', 'practice-assistant', 'administrator'],
  pharmacy: ['pharmacist', 'pharmacy-assistant', 'courier', 'administrator'],
  'home-care': ['nurse', 'administrator'],
  'out-of-hours-post': ['prescriber', 'practice-assistant', 'nurse', 'administrator'],
  network: ['coordinator', 'lead-pharmacist', 'administrator', 'auditor'],
};

export const roleFits = (role: Role, kind: OrganisationKind): boolean => ROLES_BY_KIND[kind].includes(role);

/** Rows by which a trigger judges every membership: the same table as the pages have. */
export const writeRolesOfKinds: AfterMigration = (runner) =>
  keepRows(
    runner,
    'role_of_kind',
    Object.entries(ROLES_BY_KIND).flatMap(([kind, roles]) => roles.map((role) => ({ kind, role }))),
  );

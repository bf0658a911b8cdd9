import type { OrganisationKind, Role } from '../platform/actor.js';

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

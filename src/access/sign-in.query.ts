import type { Role } from '../platform/actor.js';
import type { Statement } from '../platform/database/database.js';

/** One row for each place where they may act now; without any there is one that names no place. */
export interface KnownPerson {
  personId: string;
  networkId: string;
  passwordHash: string;
  organisationId: string | null;
  role: Role | null;
  secondFactor: boolean;
}

export const FIND_SIGN_IN: Statement = {
  name: 'find-sign-in',
  text: `select person_id as "personId", network_id as "networkId", password_hash as "passwordHash", organisation_id as "organisationId", role,
                second_factor as "secondFactor"
         from find_sign_in($1, $2)`,
};

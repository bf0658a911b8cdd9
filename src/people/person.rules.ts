import { allow, refuse, type Result } from '../platform/result.js';
import type { KnownPerson, Work } from './people.query.js';
import type { RoleInput } from './person.input.js';

type Account = Pick<KnownPerson, 'wholly' | 'state'>;

/** What the database says to the act itself, so that nobody is asked whether they are sure of what cannot be. */
export function mayBeShutOut<P extends Account>(person: P): Result<P, 'works-elsewhere' | 'is-disabled'> {
  if (!person.wholly) return refuse('works-elsewhere');
  return person.state === 'disabled' ? refuse('is-disabled') : allow(person);
}

/** A role that goes on, and that whoever looks may end. */
export const roleToEnd = (works: readonly Work[], { organisationId, role }: RoleInput): Work | undefined =>
  works.find((one) => one.organisationId === organisationId && one.role === role && one.mine && one.state !== 'over');

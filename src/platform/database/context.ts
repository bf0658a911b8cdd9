import type { Actor } from '../actor.js';

/** Planned once per connection because of its name: under policies, planning is most of a small statement's time. */
export interface Statement {
  name: string;
  text: string;
}

const PLACES = '$1, $2, $3, $4, $5, $6, $7, $8, $9';

/** On behalf of whom the statements of a transaction run. */
export const CONTEXT: Statement = { name: 'context', text: `select acting_as(${PLACES})` };

/** The values of `CONTEXT`, in its order. */
export function contextOf(
  { person, organisation, network, role, caseId, address, token, refresh, exporting }: Actor,
  now: Date,
) {
  const whose = [person ?? '', organisation, network, role, caseId ?? '', now.toISOString()];
  return [...whose, address ?? '', token ?? '', exporting ? 'export' : refresh ? 'refresh' : ''];
}

/**
 * A statement that is a transaction of its own: a function of the database, called `a`, whose first argument says on behalf
 * of whom. A command (`keyed`) takes key and hash next; its own arguments follow.
 */
export function ownStatement(name: string, columns: string, call: string, count: number, keyed = true): Statement {
  const first = keyed ? 12 : 10;
  const own = Array.from({ length: count }, (_, place) => `$${String(first + place)}`);
  const given = [`acting_as(${PLACES})`, ...(keyed ? ['$10', '$11'] : []), ...own];
  return { name, text: `select ${columns} from ${call}(${given.join(', ')}) a` };
}

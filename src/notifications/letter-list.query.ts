import type { EntityManager } from 'typeorm';
import { betweenDays } from '../platform/database/between-days.js';
import { ask, type Statement } from '../platform/database/database.js';
import type { LetterFacts } from './letter-facts.js';
import { askSorted, onlySortedBy, sorted, type AskedInOrder, type Sorts } from '../web/sorted.js';
import type { ListOf } from '../web/list.input.js';
import { GIVE_UP_AFTER } from './new-letters.js';

export const LETTER_STATES = ['due', 'sent', 'dead'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

export const LETTER_SORTS = ['when', 'to', 'attempts'] as const;
export type LetterSort = (typeof LETTER_SORTS)[number];

export interface ListedLetter {
  id: string;
  kind: string;
  to: { name: string; address: string | null; id: string; isOrganisation: boolean };
  state: LetterState;
  madeAt: Date;
  sentAt: Date | null;
  attempts: number;
  /** Codes of what went wrong last; never what a mail server wrote. */
  error: string | null;
  facts: LetterFacts;
}

const COLUMNS = `id, kind, jsonb_build_object('name', l.name, 'address', l.address, 'id', l.recipient_id,
  'isOrganisation', exists (select from organisation o where o.id = l.recipient_id)) as to, state, made_at as "madeAt", sent_at as "sentAt", attempts,
  last_error as error, data as facts`;
const SORTS: Sorts<LetterSort> = {
  when: { by: 'l.id', type: 'uuid' },
  to: { by: 'l.name', type: 'text' },
  attempts: { by: 'l.attempts', type: 'int' },
};
const LIST = sorted<LetterSort>(
  ...['letters-listed', SORTS, 'l.id'],
  ({ place, after, order }) => `select ${COLUMNS}, ${place} from letter l
         where network_id = acting_network() and channel <> 'app' and state = $4
           and ($5::text is null or strpos(lower(l.name || ' ' || coalesce(l.address, '')), lower($5)) > 0)
           and ${betweenDays('made_at', '$6', '$7')} and ${after} ${order}`,
);
/** What was sent is never put in order by another column: that would be all letters that ever were. */
const SORTED_BY: Record<LetterState, readonly LetterSort[]> = {
  due: ['when', 'to'],
  sent: ['when'],
  dead: ['when', 'to', 'attempts'],
};
/** Counted no further than anybody reads. */
export const COUNTED = 1000;
const COUNTS: Statement = {
  name: 'letters-counted',
  text: `select s.state, (select count(*)::int from (select from letter l where l.network_id = acting_network() and l.channel <> 'app'
                            and l.state = s.state limit ${String(COUNTED)}) counted) as count
         from unnest($1::text[]) as s (state)`,
};
const ONE: Statement = {
  name: 'letter-listed',
  text: `select ${COLUMNS} from letter l where id = $1 and channel <> 'app'`,
};
// The address of now: what was wrong with the old one may have been put right.
const PRESENT_ADDRESS = `coalesce((select o.mail_address from organisation o where o.id = l.recipient_id),
  (select p.email from person p where p.id = l.recipient_id), l.address)`;
const AGAIN: Statement = {
  name: 'letter-again',
  text: `update letter l set state = 'due', attempts = 0, next_at = app_now(), give_up_at = app_now() + $2::interval, lease_until = null, last_error = null,
                address = ${PRESENT_ADDRESS}
         where l.id = $1 and l.state = 'dead' and ${PRESENT_ADDRESS} is not null returning l.address`,
};
const TRUST: Statement = {
  name: 'address-trust',
  text: 'delete from refused_address where lower(address) = lower($1)',
};

export const lettersSortedBy = (state: LetterState): readonly LetterSort[] => SORTED_BY[state];

export function listLetters(
  tx: EntityManager,
  state: LetterState,
  asked: AskedInOrder<LetterSort>,
  filters: readonly (string | undefined)[],
): Promise<ListOf<ListedLetter>> {
  const sort = onlySortedBy<LetterSort>(asked.sort, SORTED_BY[state]);
  return askSorted<ListedLetter, LetterSort>(tx, LIST, { ...asked, sort }, [state, ...filters]);
}

export async function countLetters(tx: EntityManager): Promise<Record<LetterState, number>> {
  const rows = await ask<{ state: LetterState; count: number }>(tx, COUNTS, [LETTER_STATES]);
  return Object.fromEntries(rows.map(({ state, count }) => [state, count])) as Record<LetterState, number>;
}

export async function listedLetter(tx: EntityManager, id: string): Promise<ListedLetter | undefined> {
  const [letter] = await ask<ListedLetter>(tx, ONE, [id]);
  return letter;
}

/** @returns whether it will be sent: it was dead, and there is an address. */
export async function sendAgain(tx: EntityManager, id: string): Promise<boolean> {
  const [again] = await ask<{ address: string }>(tx, AGAIN, [id, GIVE_UP_AFTER]);
  if (again) await ask(tx, TRUST, [again.address]);
  return again !== undefined;
}

import type { Value } from './export/table.js';
import { columnOf, isDown } from './list.js';
import { PER_PAGE, type ListOf } from './list.input.js';
import { cursorFrom, placeIn } from './list-place.rules.js';

const NO_ID = '00000000-0000-0000-0000-000000000000';
const dutch = new Intl.Collator('nl', { numeric: true });

interface WholeList<R, K extends string> {
  /** What each column puts it in order by. */
  by: Readonly<Record<K, (row: R) => Value | boolean>>;
  key: (row: R) => string;
}
interface AskedPart<K extends string> {
  sort: K | `-${K}`;
  cursor?: string | undefined;
  limit?: number | undefined;
}

/** A list that is read whole, because what stands in it is worked out here: put in order, and given part by part as any other. */
export function partOf<R, K extends string>(
  rows: readonly R[],
  { by, key }: WholeList<R, K>,
  { sort, cursor, limit = PER_PAGE }: AskedPart<K>,
): ListOf<R> {
  const valueOf = by[columnOf(sort) as K];
  const way = isDown(sort) ? -1 : 1;
  const inOrder = [...rows].sort((a, b) => way * (compared(valueOf(a), valueOf(b)) || dutch.compare(key(a), key(b))));
  const after = placeIn(cursor, sort, 'text');
  const begin = after ? inOrder.findIndex((row) => key(row) === after.at) + 1 : 0;
  const items = inOrder.slice(begin, begin + limit);
  const last = items.at(-1);
  const goesOn = last !== undefined && begin + limit < inOrder.length;
  return { items, nextCursor: goesOn ? cursorFrom(sort, { at: key(last), id: NO_ID }) : null };
}

/** What is not known comes first, as it does in a list that the database puts in order. */
function compared(a: Value | boolean, b: Value | boolean): number {
  if (typeof a === 'string' && typeof b === 'string') return dutch.compare(a, b);
  return Number(a ?? -Infinity) - Number(b ?? -Infinity) || 0;
}

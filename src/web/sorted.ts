import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { columnOf, isDown, type Sort } from './list.js';
import { listOf, type ListOf } from './list.input.js';
import { BadInput } from './problem.js';
import { webTexts } from './web.text.js';
import { cursorFrom, placeIn, type PlaceType } from './list-place.rules.js';

/** What a list is put in order by: never null, or the rows without would be passed over. */
export interface SortBy {
  by: string;
  type: PlaceType;
}
export type Sorts<K extends string> = Readonly<Record<K, SortBy>>;

/** The pieces of a statement that depend on the order; $1 and $2 are the place, $3 how many rows. */
export interface Ordered {
  /** To be selected: it tells where the next part begins. */
  place: string;
  after: string;
  /** Which of the part it is, for a statement that looks up more around it. */
  nth: string;
  order: string;
  /** For what stands deeper in a statement and must come in the same order. */
  way: Way;
}
type Way = 'asc' | 'desc';

/**
 * Two of each: a plan for both could not begin where the part before it ended, because it might have to begin at the first row, and would
 * pass over all rows before once more.
 */
interface Parts {
  first: Statement;
  next: Statement;
}

export interface SortedList<K extends string> {
  sorts: Sorts<K>;
  /** For each order its own, so that nothing that somebody typed ever stands in one. */
  statements: Record<Sort<K>, Parts>;
}

/** A list that comes in the order that is asked; its statement calls the place of a row "sortedAt". */
export function sorted<K extends string>(
  name: string,
  sorts: Sorts<K>,
  id: string,
  text: (ordered: Ordered) => string,
): SortedList<K> {
  const both = Object.entries<SortBy>(sorts).flatMap(([key, { by, type }]) =>
    [key, `-${key}`].map((sort) => {
      const way: Way = isDown(sort) ? 'desc' : 'asc';
      const order = `order by ${by} ${way}, ${id} ${way}`;
      const nth = `row_number() over (${order})`;
      const part = (after: string) => text({ after, nth, way, place: toldOf(by, type), order: `${order} limit $3` });
      const placed = `(${by}, ${id}) ${isDown(sort) ? '<' : '>'} (${placeOf(type)}, $2::uuid)`;
      const first = { name: `${name}-by-${sort}`, text: part(FROM_THE_BEGINNING) };
      const next = { name: `${name}-by-${sort}-on`, text: part(placed) };
      return [sort, { first, next }] as const;
    }),
  );
  return { sorts, statements: Object.fromEntries(both) as Record<Sort<K>, Parts> };
}

const FROM_THE_BEGINNING = '$1::text is null and $2::uuid is null';

/** A moment is told and read in one zone, whatever a connection is set to. */
const toldOf = (by: string, type: PlaceType) =>
  type === 'timestamptz' ? `((${by}) at time zone 'UTC')::text as "sortedAt"` : `(${by})::text as "sortedAt"`;
const placeOf = (type: PlaceType) =>
  type === 'timestamptz' ? `($1::text::timestamp at time zone 'UTC')` : `$1::text::${type}`;

export interface AskedInOrder<K extends string> {
  sort: Sort<K>;
  cursor?: string;
  limit: number;
}

type Placed<R> = R & { sortedAt: string };

/** One part of a list in the order that was asked. */
export async function askSorted<R extends { id: string }, K extends string>(
  tx: EntityManager,
  { statements, sorts }: SortedList<K>,
  { sort, cursor, limit }: AskedInOrder<K>,
  more: readonly unknown[] = [],
): Promise<ListOf<Omit<Placed<R>, 'sortedAt'>>> {
  const { type } = sorts[columnOf(sort) as K];
  const place = placeIn(cursor, sort, type);
  const rows = await ask<Placed<R>>(tx, statements[sort][place ? 'next' : 'first'], [
    place?.at,
    place?.id,
    limit + 1,
    ...more,
  ]);
  const { items, nextCursor } = listOf(rows, limit, ({ sortedAt: at, id }) => cursorFrom(sort, { at, id }));
  return { items: items.map(({ sortedAt: _, ...row }) => row), nextCursor };
}

/** A column that whoever asks may not see puts no list in order either: it would tell what stands in it. */
export function onlySortedBy<K extends string>(sort: string, columns: readonly string[]): Sort<K> {
  if (columns.includes(columnOf(sort))) return sort as Sort<K>;
  const told = { columns: columns.join(', ') };
  throw new BadInput([{ field: 'sort', said: (language) => webTexts(language)('cannotSort', told) }]);
}

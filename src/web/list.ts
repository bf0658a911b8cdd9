import { addressWith, askedIn } from './list-address.js';
import type { Heading, Value } from './export/table.js';
import type { Column } from './parts/table.js';

export type { Value } from './export/table.js';

/** A column of a list: how it is seen, what it holds, and whether its header puts the list in order. */
export interface ListColumn<R> extends Column<R>, Heading {
  key: string;
  value: (row: R) => Value;
  sort?: boolean;
}

/** By a column, the other way round with a minus before it. */
export type Sort<K extends string = string> = K | `-${K}`;

export const columnOf = (sort: string): string => sort.replace(/^-/, '');
export const isDown = (sort: string): boolean => sort.startsWith('-');

/** How a list stands now, as its address says: that is where every link of a list starts from. */
export function sortIn(address: string, otherwise: string): string {
  return askedIn(address).get('sort') ?? otherwise;
}

/** Where a click on this header leads: up first, then the other way round. */
export function sortLink(address: string, key: string, now: string): string {
  return addressWith(address, { sort: now === key ? `-${key}` : key });
}

import { placeIn, type Place } from '../../web/list-place.rules.js';

/** Where a part of the ledger ended, and what there was of each product before it: the next part counts on from there. */
export interface LedgerPlace extends Place {
  held: Readonly<Record<string, number>>;
}

const ORDER = '-at';
/** More products would not fit in an address; of those that are left out all rows are added up again. */
const MOST_PRODUCTS = 12;

export const ledgerCursor = ({ at, id, held }: LedgerPlace): string =>
  Buffer.from(JSON.stringify([ORDER, at, id, Object.entries(held).slice(0, MOST_PRODUCTS)])).toString('base64url');

export function placeInLedger(cursor: string | undefined): LedgerPlace | null {
  const place = placeIn(cursor, ORDER, 'timestamptz');
  if (place === null || cursor === undefined) return null;
  const [, , , held] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[];
  return { ...place, held: Object.fromEntries(Array.isArray(held) ? held.filter(isCounted) : []) };
}

function isCounted(one: unknown): one is [string, number] {
  if (!Array.isArray(one)) return false;
  const [product, count] = one as unknown[];
  return typeof product === 'string' && /^\d{1,14}$/.test(product) && Number.isSafeInteger(count);
}

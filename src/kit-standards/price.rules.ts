import type { PlainDate } from '../platform/calendar.js';

export interface Price {
  product: string;
  from: PlainDate;
  cents: number;
}

export interface KitPrice {
  cents: number;
  /** Products whose price on that day is not known: the sum is at least this much. */
  unknown: string[];
}

/** What a kit's contents cost on a day; a price is per unit and holds until a later one. */
export function kitPrice(
  lines: readonly { product: string; quantity: number }[],
  prices: readonly Price[],
  day: PlainDate,
): KitPrice {
  const priced = lines.map((line) => ({ ...line, cents: priceOn(prices, line.product, day) }));
  const unknown = priced.filter(({ cents }) => cents === null).map(({ product }) => product);
  const cents = priced.reduce((sum, line) => sum + (line.cents ?? 0) * line.quantity, 0);
  return { cents, unknown: [...new Set(unknown)] };
}

function priceOn(prices: readonly Price[], product: string, day: PlainDate): number | null {
  const known = prices.filter((price) => price.product === product && price.from <= day);
  return (
    known.reduce<Price | null>((latest, price) => (latest && latest.from > price.from ? latest : price), null)?.cents ??
    null
  );
}

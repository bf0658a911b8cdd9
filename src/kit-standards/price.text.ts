import { formatMoney } from '../web/format.js';
import { defineTexts, type Reader } from '../web/texts.js';
import type { KitPrice } from './price.rules.js';

export const priceTexts = defineTexts({
  nl: {
    atLeast: 'minstens {money}: van {n, plural, one {# product} other {# producten}} is de prijs nog niet bekend',
    unknown: 'Nog niet bekend: er zijn geen prijzen ingevuld',
  },
  en: {
    atLeast: 'at least {money}: of {n, plural, one {# product} other {# products}} the price is not known yet',
    unknown: 'Not known yet: no prices were entered',
  },
});

/** A sum of which something is unknown says so. */
export function priceInWords({ cents, unknown }: KitPrice, reader: Reader): string {
  const t = priceTexts(reader);
  const money = formatMoney(cents / 100, reader);
  if (unknown.length === 0) return money;
  return cents === 0 ? t('unknown') : t('atLeast', { money, n: unknown.length });
}

import { formatList } from '../web/format.js';
import type { Language } from '../web/texts.js';
import { publicationTexts } from './publication.text.js';
import type { NamedQuantity, TouchedPharmacy } from './effect.rules.js';

/** "Midazolam 5 mg/ml: 12 ampul" */
export const quantityInWords = ({ name, quantity, unit }: NamedQuantity): string =>
  `${name}: ${String(quantity)} ${unit}`;

/** What changes for one pharmacy, beside what changes in the kit. */
export function toPharmacy(own: TouchedPharmacy | undefined, language: Language): string[] {
  const t = publicationTexts(language);
  if (!own) return [t('nothingOfYours')];
  const list = (all: readonly NamedQuantity[]) => formatList(all.map(quantityInWords), { language });
  return [
    t('yours', { shelf: own.shelf, homes: own.homes }),
    ...(own.order.length > 0 ? [t('toOrder', { what: list(own.order) })] : []),
    ...(own.useless.length > 0 ? [t('toKeepOut', { what: list(own.useless) })] : []),
  ];
}

import { countOf } from '../kit-standards/unit.js';
import { formatList } from '../web/format.js';
import type { Language } from '../web/texts.js';
import type { Column, Pharmacy } from './comparison.rules.js';
import { comparisonTexts } from './comparison.text.js';
import type { ShownSlot } from './shown-slot.rules.js';

/** "Apotheek De Linde", or of those that fill everything alike "Apotheek De Linde en 3 andere". */
export function namesOf([first, second, ...more]: readonly Pharmacy[], language: Language): string {
  if (!first) return '';
  if (second && more.length === 0) return formatList([first.name, second.name], { language });
  return second ? comparisonTexts(language)('andOthers', { name: first.name, n: more.length + 1 }) : first.name;
}

/** What is different in a slot, in words: how many, what, and who does not fill it. Nothing where all do alike. */
export function differenceInWords(slot: ShownSlot, columns: readonly Column[], language: Language): string[] {
  const t = comparisonTexts(language);
  const { ways, cells } = slot;
  const without = columns.flatMap(({ pharmacies }, at) => (cells[at] === null ? pharmacies : []));
  const isOneProduct = ways.every(({ holds }) => holds === ways[0]?.holds);
  const counted = ways.map((way) => {
    const filled = countOf(way.quantity, way.unit, language);
    return isOneProduct ? filled : `${filled} ${way.name}`;
  });
  return [
    ...(ways.length < 2
      ? []
      : [t(isOneProduct ? 'otherNumber' : 'otherProduct', { what: formatList(counted, { language }) })]),
    ...(without.length === 0 ? [] : [t('notFilledBy', { names: namesOf(without, language) })]),
  ];
}

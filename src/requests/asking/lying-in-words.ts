import { countOf } from '../../kit-standards/unit.js';
import { formatList } from '../../web/format.js';
import type { Language } from '../../web/texts.js';
import type { LyingThere } from './as-it-lies.rules.js';
import type { OrderedMedicine } from './ordered-medicine.js';
import { orderTexts } from './order.text.js';

/** "10 ampullen in de doos"; of several boxes what each of them holds, for whoever counts has one of them open. */
export function countInWords({ slot, unit }: OrderedMedicine, lies: readonly LyingThere[], language: Language): string {
  const t = orderTexts(language);
  const held = new Map(lies.map(({ kit }) => [kit, 0]));
  for (const line of lies.filter((it) => it.slot === slot))
    held.set(line.kit, (held.get(line.kit) ?? 0) + line.quantity);
  const counts = [...new Set(held.values())];
  if (counts.every((count) => count === 0)) return t('notInTheBox');
  const said = (count: number) => countOf(count, unit, language);
  if (counts.length === 1) return t(held.size > 1 ? 'inEachBox' : 'inTheBox', { count: said(counts[0] ?? 0) });
  return formatList(
    [...held].map(([kit, count]) => t('inKit', { kit, count: said(count) })),
    language,
  );
}

/** "10 ampullen midazolam 1 mg/ml"; of several boxes with the box it lies in. */
export function otherwiseInWords(otherwise: readonly LyingThere[], lies: readonly LyingThere[], language: Language) {
  const several = new Set(lies.map(({ kit }) => kit)).size > 1;
  const all = otherwise.map(({ kit, name, quantity, unit }) => {
    const count = `${countOf(quantity, unit, language)} ${name}`;
    return several ? orderTexts(language)('inKit', { kit, count }) : count;
  });
  return formatList(all, language);
}

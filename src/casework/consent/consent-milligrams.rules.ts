import { activePerUnit } from '../../kit-standards/active-substance.rules.js';
import type { Article } from '../../kit-standards/conformity.js';
import { isEqual, plus, shown, times, whole, type Fraction } from '../../kit-standards/fraction.js';
import type { HeldArticle } from './consent-doses.text.js';

/** Of the same substance: what lies there beside "10" or "8–10" of the standard's own; nothing where they are as many, or a product does not say. */
export function milligramsBeside(held: readonly HeldArticle[], slotAmount: string, own: Article | null) {
  const each = own && activePerUnit(own);
  if (!own || !each?.ok || held.length === 0) return null;
  const lying = held.map(({ quantity, article }) => inAll(quantity, article, own));
  const sum = lying.reduce((one, other) => one && other && plus(one, other));
  if (!sum) return null;
  const asked = slotAmount.split('–').map((n) => times(whole(Number(n)), each.value));
  if (asked.some((most) => isEqual(most, sum))) return null;
  return { held: String(shown(sum)), asked: asked.map((it) => String(shown(it))).join('–') };
}

function inAll(quantity: number, article: Article | null, { atc }: Article): Fraction | null {
  const perUnit = article && article.atc === atc ? activePerUnit(article) : null;
  return perUnit?.ok ? times(whole(quantity), perUnit.value) : null;
}

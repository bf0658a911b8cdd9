import { allow, refuse, type Result } from '../platform/result.js';
import type { Article } from './conformity.js';
import { dividedBy, fractionOf, isEqual, shown, times, type Fraction } from './fraction.js';

/** "5 mg/ml", "15 mg/3 ml", "10 mg", "10 mg per ampul". */
const STRENGTH = /^(\d{1,6}(?:[.,]\d{1,4})?) ?(g|mg|microgram|mcg|µg|μg)(?: ?(?:\/|per) ?(?:([\d.,]+) ?)?(\p{L}+))?$/iu;
/** "ampul 3 ml", "tablet". */
const PACK = /^(\p{L}+)(?: (\d{1,6}(?:[.,]\d{1,4})?) ?ml)?$/iu;
const MILLIGRAMS: Partial<Record<string, Fraction>> = { g: fractionOf('1000'), mg: fractionOf('1') };
const MICROGRAM = fractionOf('0.001');
const ONE = fractionOf('1');

type Missing = 'strength-missing' | 'pack-missing';

/** Milligrams of active substance in one unit of a product; or which of what it says of itself is missing or unclear. */
export function activePerUnit(article: Article): Result<Fraction, Missing> {
  const strength = strengthOf(article);
  if (!strength) return refuse('strength-missing');
  const { milligrams, among, perHowMuch, per } = strength;
  // A pack that is not what is counted may hold several: a box of ampoules has the strength of one of them.
  if (per === undefined) return countedPack(article) ? allow(milligrams) : refuse('pack-missing');
  if (isSame(per, article.unit) && perHowMuch === undefined) return allow(milligrams);
  if (!isSame(per, 'ml')) return refuse('strength-missing');
  const content = contentOf(article);
  return content ? allow(times(dividedBy(milligrams, among), content)) : refuse('pack-missing');
}

type Typed = Pick<Article, 'code' | 'name' | 'unit'> & Partial<Record<'atc' | 'route' | 'strength' | 'form', string>>;
/** What was typed of a product. */
export const articleOf = ({ code, name, unit, atc, route, strength, form }: Typed): Article => ({
  ...{ code, name, unit, atc: atc ?? null, route: route ?? null, strength: strength ?? null, form: form ?? null },
});

/** The same as a number to keep with the product; null where it has more decimals than anybody weighs. */
export function milligramsIn(article: Article): number | null {
  const per = activePerUnit(article);
  if (!per.ok) return null;
  const number = shown(per.value);
  return isEqual(fractionOf(String(number)), per.value) ? number : null;
}

/** Milligrams in one millilitre; null for what is no fluid, or does not say how strong it is. */
export function activePerMl(article: Article): Fraction | null {
  const strength = strengthOf(article);
  if (strength && isSame(strength.per, 'ml')) return dividedBy(strength.milligrams, strength.among);
  const perUnit = activePerUnit(article);
  const content = contentOf(article);
  return perUnit.ok && content ? dividedBy(perUnit.value, content) : null;
}

/** Millilitres in one unit of a product; null where it does not say so of what is counted. */
export const contentOf = (article: Article): Fraction | null => numberIn(countedPack(article)?.volume ?? '');

function strengthOf({ strength }: Pick<Article, 'strength'>) {
  const [, quantity = '', measure = '', perHowMuch, per] = STRENGTH.exec(tidy(strength)) ?? [];
  const measured = numberIn(quantity);
  const among = perHowMuch === undefined ? ONE : numberIn(perHowMuch);
  if (!measured || !among) return null;
  return { milligrams: times(measured, MILLIGRAMS[measure.toLowerCase()] ?? MICROGRAM), among, perHowMuch, per };
}

function countedPack({ form, unit }: Pick<Article, 'form' | 'unit'>): { volume: string } | null {
  const [, container, volume = ''] = PACK.exec(tidy(form)) ?? [];
  return isSame(container, unit) ? { volume } : null;
}

/** 1.000 is a thousand to one reader and one to another: such a number is nobody's to guess. Nothing at all is no strength. */
function numberIn(text: string): Fraction | null {
  if (!/^\d{1,6}(?:[.,]\d{1,4})?$/.test(text) || /^[1-9]\d*[.,]\d{3}$/.test(text)) return null;
  const number = fractionOf(text);
  return number.over === 0n ? null : number;
}

const tidy = (text: string | null) => (text ?? '').trim().replaceAll(/\s+/g, ' ');
const isSame = (one: string | undefined, other: string) => one?.toLowerCase() === other.trim().toLowerCase();

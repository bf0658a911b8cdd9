import { nameForms } from './names.js';

/** How Dutch names are spelled that sound alike, and what is typed for a letter that a keyboard lacks; in this order. */
const SPELLINGS: readonly [RegExp, string][] = [
  [/([aou])e/g, '$1'],
  [/e[iy]/g, 'y'],
  [/ie/g, 'i'],
  [/ph|v/g, 'f'],
  [/sch(?!r)/g, 's'],
  [/[cg]h/g, 'g'],
  [/c(?=[eiy])|z/g, 's'],
  [/x/g, 'ks'],
  [/[cq]/g, 'k'],
  [/th|dt|d$/g, 't'],
  [/(.)\1+/gu, '$1'],
];
/** "Devos", as Belgians write it, may be "de Vos"; but nobody's Dekker is de Kker. */
const JOINED = /^(?:de[nr]?|te[nr]?|l[ae])(?=\p{L}{3})/u;

/** A form of a name as it sounds, and without the prefix that it may begin with. */
export function soundsOf(form: string): string[] {
  const sound = (text: string) => SPELLINGS.reduce((said, [spelled, as]) => said.replaceAll(spelled, as), text);
  return [...new Set([sound(form), sound(form.replace(JOINED, ''))])];
}

/** Whether two names sound as one: "Hendriks" and "Hendrix", "Muller" and "Mueller". Reason to ask, never to take them for one. */
export function soundAlike(one: string, other: string): boolean {
  const [a, b] = [nameForms(one), nameForms(other)].map(({ whole, parts }) => ({
    whole: whole.flatMap(soundsOf),
    parts: parts.flatMap(soundsOf),
  }));
  const meet = (some: readonly string[] = [], others: readonly string[] = []) => some.some((it) => others.includes(it));
  return meet(a?.whole, b?.whole) || meet(a?.whole, b?.parts) || meet(a?.parts, b?.whole);
}

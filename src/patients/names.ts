import { tidyLine } from '../web/input/tidy.js';

/** Words that stand before a surname, or behind it in a list, and do not say which family. */
const BEFORE_A_NAME = new Set(
  (
    'de den der van von het t ten ter te la le las los les du des del della di da dos das do el al ul op aan in bij onder over uit voor zu zum ' +
    'zur af av v vd vdn vdr vdm vh int vant opt uitt bint bin ibn'
  ).split(' '),
);
/** Letters that are one sign to Unicode, as they are written elsewhere. */
const ONE_SIGN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', ß: 'ss', ı: 'i', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŋ: 'n', ŧ: 't', ə: 'e' },
};
/** As somebody types it who has no key for the letter. */
const WITH_E: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
/** Before the name of a saint, and where somebody typed their initials with their surname: "St. Jago", "J. Postma". */
const ST = 'st';
const SAINT = new Set([ST, 'sint', 'saint', 'sankt', 'sao', 'santo']);
const INITIALS_BEFORE = /^\s*(?!v\.)(?:\p{L}\.\s*)+(?=\p{L}{2})/u;
const QUOTES = /['’‘`´ʼʹ]/gu;
/** What stands between the names of two families: a dash, "e.v.", "geb.", a bracket. */
const TWO_FAMILIES =
  /\s*[-\u2010-\u2015/()=+]\s*|[\s,]+(?:e\.?\s?v\.?|e\.?\s?g\.?\s?v\.?|w\.?\s?v\.?|geb\.?|geboren|echtgenote? van|weduwe van|wed\.? v(?:an|\.))\s+/iu;
const MOST_PARTS = 4;

/** A surname in the forms by which it is known again. */
export interface NameForms {
  /** The whole name; in two ways where ü may be u and ue. */
  whole: string[];
  /** Of each family, where there are several. */
  parts: string[];
}

/** Small letters and digits, with nothing above or below them: "Łukasz" is lukasz, "Dĳkstra" and "Dykstra" are dykstra. */
export function plainLetters(text: string, withE = false): string {
  const small = tidyLine(text).toLowerCase().replace(QUOTES, '');
  const spelled = inLetters(withE ? inLetters(small, WITH_E) : small, ONE_SIGN);
  return spelled.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ij', 'y');
}
const inLetters = (text: string, letters: Readonly<Record<string, string>>): string =>
  Array.from(text, (letter) => letters[letter] ?? letter).join('');

export function nameForms(name: string): NameForms {
  const ways = [formsOf(name, false), formsOf(name, true)];
  const once = (texts: string[]) => [...new Set(texts)].filter(Boolean);
  return {
    whole: once(ways.map(({ whole }) => whole)),
    parts: once(ways.flatMap(({ parts }) => parts)),
  };
}

function formsOf(name: string, withE: boolean): { whole: string; parts: string[] } {
  const families = familiesIn(name)
    .map((family) => familyWords(plainLetters(family, withE)))
    .filter((words) => words.length > 0);
  // Somebody is called Le, or Van.
  if (families.length === 0) return { whole: plainLetters(name, withE).replace(/[^\p{L}\p{N}]/gu, ''), parts: [] };
  const parts = families.length > 1 ? families.map((words) => [...words].sort().join('')) : (families[0] ?? []);
  return { whole: families.flat().sort().join(''), parts: parts.length > 1 ? parts.slice(0, MOST_PARTS) : [] };
}

/** "v/d" and "'s-Gravesande" are of one family, whatever stands in them. */
const familiesIn = (name: string): string[] =>
  name
    .replace(/(?<!\p{L})v\s?\/\s?(?=[dhm](?!\p{L}))/giu, 'v ')
    .replace(/(?<!\p{L})s\s?[-\u2010-\u2015]\s?(?=\p{L})/giu, 's ')
    .split(TWO_FAMILIES);

/** The words of a plain name that tell which family it is. */
function familyWords(plain: string): string[] {
  const words = plain
    .replace(INITIALS_BEFORE, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return glued(words.filter((word, place) => !isBefore(word, words[place - 1]))).map(unjoined);
}

/** In "v.d." the d stands before a name, in "d'Hondt" it is of it; "y" and "e" join two names of one family. */
const isBefore = (word: string, before: string | undefined): boolean =>
  BEFORE_A_NAME.has(word) ||
  ((before === 'v' || before === 'van') && ['d', 'h', 'm'].includes(word)) ||
  (before !== undefined && ['y', 'e', 'en'].includes(word));

const GLUED = new Set(['mc', 'mac', 'ben', ST]);

/** "O Brien", "Mc Donald" and "'s Gravesande" are one word to whoever writes them together. */
function glued(words: readonly string[]): string[] {
  return words.reduce<string[]>((all, word) => {
    const last = all.at(-1);
    const goesOn = last !== undefined && (last.length === 1 || GLUED.has(last));
    return goesOn ? [...all.slice(0, -1), last + word] : [...all, SAINT.has(word) ? ST : word];
  }, []);
}

/** "Vandenberg", as Belgians write it, is of the Bergs. */
const unjoined = (word: string): string =>
  word.replace(/^(?:van(?:den|der|de)?|vd|opden|opde|uitden|inden)(?=\p{L}{3})/u, '');

/** Whether two names can be one, as far as names go: the same, or one of them the name of a family in the other. */
export function mayBeOneName(one: string, other: string): boolean {
  const [a, b] = [nameForms(one), nameForms(other)];
  const meet = (some: readonly string[], others: readonly string[]) => some.some((form) => others.includes(form));
  return meet(a.whole, b.whole) || meet(a.whole, b.parts) || meet(a.parts, b.whole);
}

/** "A.B.", "ab" and "A B" are ab; nothing of somebody with one name. */
export const plainInitials = (initials: string): string => plainLetters(initials).replace(/[^\p{L}\p{N}]/gu, '');

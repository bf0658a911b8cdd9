import { tidyLine } from './tidy.js';

/** One number of somebody: how a machine dials it, what is asked for then, and who answers. */
export interface Telephone {
  /** As it was typed, tidied. */
  shown: string;
  /** +31701234567; a short service number stays as it is. */
  dialled: string;
  /** Of a switchboard: an extension, or what to press. */
  then: string | null;
  who: string | null;
}

/** Numbers that are dialled as they are, and never from abroad. Nobody is reached at 112. */
const SHORT = /^(113|116\d{3}|14\d{3,4}|0800\d{4}|0800\d{7}|0900\d{4}|0900\d{7}|088\d{7}|085\d{7})$/;
const BETWEEN = /\s*(?:\/|;|\||,|\s(?:of|en|or|and)\s)\s*/iu;
const THEN =
  /[\s,]*(?:\b(?:toestel|tst|doorkiesnummer|doorkies|ext(?:ension)?|x|keuze|optie|option|kies)\b\.?:?|#)\s*(\d{1,6})/iu;
/** When somebody answers: "na 18.00 uur", "18-20 u". */
const AT_TIMES =
  /(?<!\d)\d{1,2}(?:[.:]\d\d)?(?:\s*(?:[-\u2010-\u2015]|tot|t\/m|en)\s*\d{1,2}(?:[.:]\d\d)?)?\s*(?:u(?:ur)?|h)\b|(?<!\d)\d{1,2}[.:]\d\d(?!\d)/giu;
const BEFORE_IT = /^(?:t|tel|telefoon|mob|mobiel|gsm|m|phone)\b\s*[.:]?\s*/iu;

/** What stands in a field of a telephone number, one or several; null when a part of it cannot be dialled. */
export function telephonesIn(text: string): Telephone[] | null {
  const parts = splitOf(tidyLine(text));
  const all = parts.map(telephoneOf);
  return all.length > 0 && all.every((one) => one !== null) ? all : null;
}

/** A comma or slash between digits of one number is none between two. */
function splitOf(text: string): string[] {
  const parts = text.split(BETWEEN).filter(Boolean);
  const long = (part: string) => part.replace(/\D/g, '').length >= 8 || SHORT.test(part.replace(/\D/g, ''));
  if (parts.length > 1 && parts.every(long)) return parts;
  return telephoneOf(text) ? [text] : beside(text);
}

/** Two numbers with nothing but a space between. */
function beside(text: string): string[] {
  for (const { index } of text.matchAll(/ (?=[+0])/g)) {
    const two = [text.slice(0, index), text.slice(index + 1)];
    if (two.every((part) => telephoneOf(part) !== null)) return two;
  }
  return [text];
}

function telephoneOf(text: string): Telephone | null {
  const then = THEN.exec(text)?.[1] ?? null;
  const without = text.replace(THEN, '').replace(BEFORE_IT, '');
  const [, before = '', number = '', after = ''] =
    /^([^\d+(]*)((?:\(?\+?\d)[\d\s().\-\u2010-\u2015+]*)(.*)$/u.exec(without) ?? [];
  const dialled = dialledOf(number);
  const who = [before, after]
    .map((part) => part.replace(/^[\s(:,.\-\u2010-\u2015]+|[\s):,\-\u2010-\u2015]+$/gu, ''))
    .filter(Boolean)
    .join(' ');
  if (dialled === null || !/^[\p{L}\p{M}\s.,'’&()-]*$/u.test(who.replace(AT_TIMES, ''))) return null;
  return { shown: text, dialled, then, who: who || null };
}

/** E.164, or null: a Dutch number has ten digits, any other country's eight to fifteen behind its code. */
export function dialledOf(number: string): string | null {
  const plain = number
    .replace(/\(0\)/g, '')
    .replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  if (SHORT.test(plain)) return plain.length === 10 ? `+31${plain.slice(1)}` : plain;
  if (/^0[1-9]\d{8}$/.test(plain)) return `+31${plain.slice(1)}`;
  if (/^\+310?[1-9]\d{8}$/.test(plain)) return plain.replace(/^\+310/, '+31');
  return /^\+(?!31|0)\d{8,15}$/.test(plain) ? plain : null;
}

/** For a link: the first number that stands there. What was stored before it had to be one is dialled as well as can be. */
export const dialled = (text: string): string =>
  telephonesIn(text)?.[0]?.dialled ?? text.replace(/\(0\)/g, '').replace(/[^\d+]/g, '');

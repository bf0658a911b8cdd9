import { SEPARATOR } from './scan.js';

/** One kind of element: its mark, and what its value may be. */
export interface Element {
  id: string;
  least: number;
  most: number;
  /** Its length is not known to every scanner. */
  separated: boolean;
  fits: (value: string) => boolean;
}
export type Elements = ReadonlyMap<string, Element>;
export type Found = ReadonlyMap<string, string>;

export type Fault = 'unknown-element' | 'too-short' | 'strange-text' | 'element-twice';
export interface Parsed {
  found: Found;
  /** Other ways in which the same text can be read; none when separators came along. */
  others: readonly Found[];
  /** What is wrong with an element, by its mark. */
  faults: ReadonlyMap<string, Fault>;
}

/** A hostile text can be read in millions of ways. */
const MOST_TRIES = 5_000;

/** Reads element after element, each as long as it can be; and in how many other ways when nothing marks where one ends. */
export function parse(text: string, elements: Elements): Parsed {
  // One in front only says which kind of code it is.
  const plain = text.replace(/^\u001d+/, '');
  const parts = plain.split(SEPARATOR).filter(Boolean);
  const found = new Map<string, string>();
  const faults = new Map<string, Fault>();
  for (const part of parts) takeAll(part, elements, found, faults);
  const others = plain.includes(SEPARATOR) ? [] : everyWay(plain, elements, new Map(), { left: MOST_TRIES });
  return { found, faults, others };
}

function takeAll(part: string, elements: Elements, found: Map<string, string>, faults: Map<string, Fault>): void {
  for (let rest = part; rest !== '';) {
    const element = elementAt(rest, elements);
    // Only what is marked by a separator can be unknown, so what comes after the next one is certain again.
    if (!element) return void faults.set('', 'unknown-element');
    const { id, least, most, fits } = element;
    const value = rest.slice(id.length, least === most ? id.length + most : undefined);
    if (value.length < least) return void faults.set(id, 'too-short');
    if (!fits(value)) faults.set(id, 'strange-text');
    else if (found.has(id) && found.get(id) !== value) faults.set(id, 'element-twice');
    found.set(id, value);
    rest = rest.slice(id.length + value.length);
  }
}

function everyWay(rest: string, elements: Elements, found: Found, tries: { left: number }): Found[] {
  if (rest === '') return [found];
  const element = elementAt(rest, elements);
  if (!element || found.has(element.id) || tries.left-- <= 0) return [];
  const { id, least, most, fits } = element;
  const ways: Found[] = [];
  for (let length = Math.min(most, rest.length - id.length); length >= least; length--) {
    const value = rest.slice(id.length, id.length + length);
    if (fits(value))
      ways.push(...everyWay(rest.slice(id.length + length), elements, new Map(found).set(id, value), tries));
  }
  return ways;
}

/** No mark begins another one. */
function elementAt(text: string, elements: Elements): Element | undefined {
  for (let length = 1; length <= 4; length++) {
    const element = elements.get(text.slice(0, length));
    if (element) return element;
  }
  return undefined;
}

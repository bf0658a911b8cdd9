import { isLot, plainLot } from '../../web/input/code.decorator.js';

export type RecallRefusal = 'not-found' | 'ended-already';

/** What stands between two lots of a letter, and what it calls them: none of it belongs to a lot. */
const BETWEEN = /[\n,;\t•·]+|\s+(?:en|and|of|or|&|\+)\s+|^\s*[-–*]\s+/giu;
const CALLED =
  /(?<![\p{L}\p{N}])(?:lot|batch|charge|partij)(?:[\s-]?(?:nummers?|numbers?|nrs?|no))?\.?(?:\s*[:#]|(?=\s|$))/giu;
const BRACKETS = /[()[\]"'“”‘’]/gu;
const RANGE = /\b(?:t\/m|tot en met|through)\b|\s(?:-|–|tot)\s/iu;

/** A range says which lots only to who makes them: somebody has to name each. */
export const namesARange = (texts: readonly string[]): boolean => texts.some((text) => RANGE.test(text));

/**
 * Lots as people hand them over: one by one, or as they stand in a letter. Null when one of them cannot be a lot. Where a space could
 * stand in a lot as well as between two, both are looked for: a kit too many is looked at in vain, a kit too few is given.
 */
export function lotsIn(texts: readonly string[]): string[] | null {
  const lots = texts
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => line.split(BETWEEN))
    .map((part) => plainLot(part.replace(CALLED, ' ').replace(BRACKETS, ' ')).replace(/[.:]$/, ''))
    .filter((lot) => lot !== '')
    .flatMap((lot) => [lot, ...(lot.includes(' ') ? lot.split(' ').filter((one) => /\d/.test(one)) : [])]);
  return lots.length > 0 && lots.every(isLot) ? [...new Set(lots)] : null;
}

export const PLACES = ['shelf', 'packed', 'home', 'back'] as const;
export type Place = (typeof PLACES)[number];

export interface RecalledKit {
  pharmacyId: string;
  pharmacy: string;
  id: string;
  serial: string;
  place: Place;
  lots: string[];
}

export interface RecallAtPharmacy extends Record<Place, number> {
  id: string;
  name: string;
}

/** Per pharmacy how many boxes are where. */
export function perPharmacy(kits: readonly RecalledKit[]): RecallAtPharmacy[] {
  const rows = new Map<string, RecallAtPharmacy>();
  for (const { pharmacyId: id, pharmacy: name, place } of kits) {
    const row = rows.get(id) ?? { id, name, shelf: 0, packed: 0, home: 0, back: 0 };
    row[place] += 1;
    rows.set(id, row);
  }
  return [...rows.values()];
}

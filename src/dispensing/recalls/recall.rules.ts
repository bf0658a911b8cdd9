import { plainLot } from '../kits/kit-line.rules.js';

export type RecallRefusal = 'not-found' | 'ended-already';

const LOT = /^[!-~ ]{1,20}$/;

/** Lots as people hand them over: one by one, or a line copied from a letter. Null when one of them cannot be a lot. */
export function lotsIn(texts: readonly string[]): string[] | null {
  const lots = texts
    .flatMap((text) => text.split(/[\n,;]+/))
    .map(plainLot)
    .filter((lot) => lot !== '');
  return lots.length > 0 && lots.every((lot) => LOT.test(lot)) ? [...new Set(lots)] : null;
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

import { pharmaciesWithTotal, type SmallNumberRule } from '../disclosure/disclosure.js';

/** So many of so many of a place: told as a share or as a number. */
export interface PartOf {
  part: number;
  of: number;
}
export interface PartsOfPlace {
  code: string;
  /** Whether its denominator is told; else it tells no part of it either. */
  told: boolean;
  parts: PartOf;
}

/**
 * The places whose part may not be told beside the region's: because it, or the rest of its denominator, is small, or because somebody else's could be
 * worked out from it. Both add up to the region's, so what the one hides the other hides too.
 */
export function placesToHide(places: readonly PartsOfPlace[], rule: SmallNumberRule): Set<string> {
  const hidden = new Set(places.filter(({ told }) => !told).map(({ code }) => code));
  const SIDES = [({ part }: PartOf) => part, ({ part, of }: PartOf) => of - part];
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const side of SIDES) {
      const counts = places.map(({ code, parts }) => ({ gmCode: code, count: side(parts) }));
      const shownAs = (code: string) => (hidden.has(code) ? ({ kind: 'withheld' } as const) : COUNT);
      const { cells } = pharmaciesWithTotal(counts, shownAs, rule);
      places.forEach(({ code }, i) => cells[i]?.kind === 'count' || hidden.add(code));
    }
  }
  return hidden;
}

const COUNT = { kind: 'count', count: 1 } as const;

import { isKind } from '../web/input/kind.js';
import { tidyLine } from '../web/input/tidy.js';

/** Of one, both are the same. */
export interface AreaRange {
  from: string;
  until: string;
}
const BETWEEN = /\s*(?:[,;+&]|\ben\b|\band\b)\s*|(?<=\d)\s+(?=\d)/giu;
const RANGE = /^([1-9]\d{3})(?:\s*(?:-|–|t\/m|tot en met|to)\s*([1-9]\d{3}))?$/iu;
const LONGEST = 4_000;

/** "2512, 2513 en 2514", "2511-2518", a line each: postcode areas as people write them down; null when a part is none. */
export function areasIn(text: string): AreaRange[] | null {
  const parts = tidyLine(text.replaceAll(/[\r\n]+/g, ', '))
    .split(BETWEEN)
    .filter(Boolean);
  const areas = parts.map((part) => {
    const [, from, until = from] = RANGE.exec(part) ?? [];
    return from !== undefined && until !== undefined && from <= until ? { from, until } : null;
  });
  return areas.every((area) => area !== null) ? areas : null;
}

/** What is no list of areas stays as it was typed, to be refused. */
const asKept = (text: string): string =>
  areasIn(text)
    ?.map(({ from, until }) => (until > from ? `${from}-${until}` : from))
    .join(', ') ?? text;

export const IsPostcodeAreas = isKind({
  ...{ name: 'isPostcodeAreas', tidy: asKept, limits: { maxLength: LONGEST } },
  fits: (text) => text.length <= LONGEST && areasIn(text) !== null,
});

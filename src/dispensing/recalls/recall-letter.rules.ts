import { isLot, plainLot } from '../../web/input/code.decorator.js';

/** What stands between two lots of a letter, and what it calls them: none of it belongs to a lot. */
const BETWEEN = /[\n,;\t•·]+|(?:^|\s+)(?:en|and|of|or|&|\+)\s+|^\s*[-–*]\s+/giu;
const CALLED =
  /(?<![\p{L}\p{N}])(?:lot|batch|charge|partij)(?:[\s-]?(?:nummers?|numbers?|nrs?|no|s))?(?:\.(?=\d)|\.?(?:\s*[:#]|(?=\s|$)))/giu;
const BRACKETS = /[()[\]"'“”‘’]/gu;
const RANGE = /\s*(?:\bt\/m\b|\btot en met\b|\bthrough\b)\s*|\s(?:-|–|tot)\s/giu;
const FROM_UNTIL =
  /(?<![^\s,;])([^\s,;]{1,40}?)(?:\s*(?:\bt\/m\b|\btot en met\b|\bthrough\b)\s*|\s(?:-|–|tot)\s)([^\s,;]{1,40})/giu;
/** Two that stand against each other: one lot, two of them, or from one to the other. */
const JOINED = /[/|]|(?<=\d)[.–-](?=\d)/u;
/** Words by which a letter says more than which lots: what does not count, or from where on. */
const EXCEPTIONS =
  /(?<!\p{L})(?:behalve|uitgezonderd|met uitzondering van|exclusief|niet(?= ?:)|except|excluding|vanaf|(?:en|of) (?:hoger|lager|later|eerder|ouder)|from)(?!\p{L})/giu;
/** Who means every lot says so with one tick, which is another thing than a lot called so. */
const ALL_LOTS =
  /(?<!\p{L})(?:alle|iedere|elke|all|every)\s+(?:lots?|batch(?:es)?|charges?|partij(?:en)?|chargenummers?|lotnummers?)(?!\p{L})/iu;
/** Digits of a letter that are no lot: days, amounts, numbers of articles. */
const NO_LOTS = [
  /\b(?:exp|tht|houdbaar(?: t\/m| tot)?|vervaldatum|expiry)\b[.:]?\s*\d{1,2}[-/.](?:\d{1,2}[-/.])?\d{2,4}/giu,
  /\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b/gu,
  /\b\d{1,2}\s+(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)\p{L}*\.?(?:\s+\d{4})?/giu,
  /\b\d+(?:[.,]\d+)?\s*(?:mg|ml|mcg|µg|g|ie|%|stuks|ampullen|dozen)(?:\s*\/\s*\d*\s*(?:mg|ml|g|uur))?(?!\p{L})/giu,
  /\b(?:rvg|zi|pzn|gtin|ean)(?:[\s-]*(?:nummer|nr))?(?:\.?[\s:]+[\d/]{4,}|\d{8,})/giu,
  // A telephone number as people write it, with something between its parts.
  /(?<![\p{L}\p{N}-])(?:0\d{1,3}[\s-]\d{6,8}|\+31[\s()\d-]{9,14})(?![\p{L}\p{N}])/giu,
];

export interface LetterRead {
  lots: string[];
  /** What lies between the two only the manufacturer knows; both of them are lots. */
  ranges: Range[];
  /** Words that say no lot. */
  others: string[];
  /** Words that say which lots are not meant, or from where on: somebody has to choose. */
  exceptions: string[];
}
export interface Range {
  from: string;
  until: string;
}

/** A range says which lots only to who makes them: somebody has to name each. */
export const namesARange = (texts: readonly string[]): boolean => texts.some((text) => text.search(RANGE) >= 0);

export const namesAllLots = (texts: readonly string[]): boolean => texts.some((text) => ALL_LOTS.test(text));

export const namesAnException = (texts: readonly string[]): boolean =>
  texts.some((text) => text.search(EXCEPTIONS) >= 0);

/**
 * Lots as people hand them over: one by one, or as they stand in a letter. Null when one of them cannot be a lot. Where a space could
 * stand in a lot as well as between two, both are looked for: a kit too many is looked at in vain, a kit too few is given.
 */
export function lotsIn(texts: readonly string[]): string[] | null {
  const lots = partsOf(texts).flatMap((lot) => [
    lot,
    ...joinedIn(lot).lots,
    ...(lot.includes(' ') ? lot.split(' ').filter(hasDigit) : []),
  ]);
  return lots.length > 0 && lots.every(isLot) ? [...new Set(lots)] : null;
}

/** The lots of a whole letter with all that stands around them; `known` are those of the product that are here. */
export function readLetter(texts: readonly string[], known: ReadonlySet<string>): LetterRead {
  const plain = texts.map((text) => NO_LOTS.reduce((left, noLot) => left.replace(noLot, ' , '), text));
  const ranges = plain.flatMap((text) =>
    [...text.matchAll(FROM_UNTIL)].flatMap(([, from = '', until = '']) => rangeOf(bare(from), bare(until)) ?? []),
  );
  const joined = partsOf(plain)
    .flatMap((part) => part.split(' '))
    .filter((word) => !known.has(word))
    .map(joinedIn);
  ranges.push(...joined.flatMap((it) => it.range ?? []));
  const [lots, others] = [new Set(ranges.flatMap(({ from, until }) => [from, until])), new Set<string>()];
  for (const lot of joined.flatMap((it) => it.lots)) lots.add(lot);
  for (const part of partsOf(plain.map((text) => text.replace(RANGE, ' , ')))) {
    const words = part.split(' ').map((word) => word.replace(/[.:]+$/u, ''));
    const isSure = (word: string) => known.has(word) || looksLikeLot(word);
    if (known.has(part) || (isLot(part) && (words.every(isSure) || isSpaced(part)))) lots.add(part);
    for (const word of words) (isSure(word) ? lots : lots.has(part) ? new Set<string>() : others).add(word);
  }
  return {
    lots: [...lots].filter((lot) => !isEnd(lot, ranges)),
    ranges,
    others: [...others],
    exceptions: exceptionsIn(texts),
  };
}

/** Of lots that are here those that lie between: the same letters in front, as many digits. */
export function between({ from, until }: Range, known: readonly string[]): string[] {
  const [front, number] = numbered(from);
  return known.filter((lot) => {
    const [own, digits] = numbered(lot);
    return own === front && digits.length === number.length && lot > from && lot < until;
  });
}

/** What one could have meant: leading noughts, O and 0, I, L and 1, and what stands between letters do not count. */
export const skeletonOf = (lot: string): string =>
  plainLot(lot)
    .replace(/[^A-Z0-9]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/(^|[A-Z])0+(?=\d)/g, '$1');

const hasDigit = (word: string) => /\d/.test(word);
const looksLikeLot = (word: string) => isLot(word) && hasDigit(word) && word.length >= 3;
const ARTICLES = /^(?:DE|HET|EEN|VAN|MET|VOOR|IS|ZIJN|THE|OF|WITH|FOR) /u;
/** "A 12", and no line of prose. */
const isSpaced = (part: string) =>
  part.includes(' ') && !ARTICLES.test(part) && part.length <= 12 && hasDigit(part) && !/\p{L}{4}/u.test(part);
const bare = (text: string): string =>
  plainLot(text.replace(CALLED, ' ').replace(BRACKETS, ' ')).replace(/[\s.:]+$/, '');

const partsOf = (texts: readonly string[]): string[] =>
  texts
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => line.split(BETWEEN))
    .map(bare)
    .filter((part) => part !== '');

function numbered(lot: string): [front: string, digits: string] {
  const digits = /\d+$/.exec(lot)?.[0] ?? '';
  return [lot.slice(0, lot.length - digits.length), digits];
}

/** Fewer are an amount or a year as well as a lot. */
const LEAST_DIGITS = 4;

/** "01263/64" is 01263 and 01264; "01262-01265" may be all that lies between. Nothing of what is one lot as it stands. */
function joinedIn(word: string): { lots: string[]; range?: Range } {
  const parts = word.split(JOINED);
  const [from = ''] = parts;
  if (parts.length < 2 || !looksLikeLot(from)) return { lots: [] };
  const lots = parts.map((part) =>
    /^\d+$/.test(part) && part.length < from.length && /\d$/.test(from)
      ? `${from.slice(0, from.length - part.length)}${part}`
      : part,
  );
  if (!lots.every((lot) => looksLikeLot(lot) && lot.length === from.length)) return { lots: [] };
  const range = parts.length === 2 && /[–-]/.test(word) ? rangeOf(from, parts[1] ?? '') : null;
  return { lots: [...new Set(lots)], ...(range && { range }) };
}

const exceptionsIn = (texts: readonly string[]): string[] => [
  ...new Set(
    texts.flatMap((text) =>
      [...(text.match(EXCEPTIONS) ?? []), ...(ALL_LOTS.exec(text) ?? [])].map((it) => it.toLowerCase()),
    ),
  ),
];

/** "A12 t/m 19" is until A19. */
function rangeOf(from: string, end: string): Range | null {
  const [front, digits] = numbered(from);
  const until =
    /^\d+$/.test(end) && end.length <= digits.length ? `${from.slice(0, from.length - end.length)}${end}` : end;
  return digits &&
    hasDigit(until) &&
    isLot(from) &&
    isLot(until) &&
    until > from &&
    (front !== '' || (digits.length >= LEAST_DIGITS && until.length === from.length))
    ? { from, until }
    : null;
}

const isEnd = (lot: string, ranges: readonly Range[]) =>
  ranges.some(({ from, until }) => lot !== from && lot !== until && until.endsWith(lot) && /^\d+$/.test(lot));

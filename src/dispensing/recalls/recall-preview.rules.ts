import { between, skeletonOf, type LetterRead } from './recall-letter.rules.js';
import { PLACES, type Place } from '../../kit-life/kit-place.js';
import type { RecalledKit } from './recall.rules.js';

type Kit = Pick<RecalledKit, 'id' | 'place' | 'lots'>;

/** A lot with how many boxes hold it, and where they are. */
export interface LotHere extends Record<Place, number> {
  lot: string;
  boxes: number;
}
export interface RecallPreview {
  /** What the letter says, first what is here; without boxes: not known here. */
  lots: LotHere[];
  /** Here, and nearly what the letter says. */
  near: (LotHere & { like: string })[];
  /** Here, and between two lots of the letter. */
  ranges: { from: string; until: string; lots: LotHere[] }[];
  /** Words of the letter that were not read as a lot. */
  others: string[];
  /** Words of the letter that leave lots out or say from where on: then nothing is chosen beforehand. */
  exceptions: string[];
  /** Of every lot of the product. */
  all: LotHere;
  /** How many boxes hold what the letter says, each once. */
  boxes: number;
}

/** What a letter says beside what is here. */
export function previewOf({ lots, ranges, others, exceptions }: LetterRead, kits: readonly Kit[]): RecallPreview {
  const known = [...new Set(kits.flatMap((kit) => kit.lots))].sort();
  const said = new Set(lots);
  const like = new Map(lots.map((lot) => [skeletonOf(lot), lot]));
  const here = (lot: string) =>
    countOf(
      lot,
      kits.filter((kit) => kit.lots.includes(lot)),
    );
  const near = known.filter((lot) => !said.has(lot) && like.has(skeletonOf(lot)));
  return {
    lots: lots.map(here).sort((a, b) => Number(b.boxes > 0) - Number(a.boxes > 0)),
    near: near.map((lot) => ({ ...here(lot), like: like.get(skeletonOf(lot)) ?? '' })),
    ranges: ranges.map((range) => ({
      ...range,
      lots: between(range, known)
        .filter((lot) => !said.has(lot))
        .map(here),
    })),
    others,
    exceptions,
    all: countOf('', kits),
    boxes: kits.filter((kit) => kit.lots.some((lot) => said.has(lot))).length,
  };
}

function countOf(lot: string, kits: readonly Kit[]): LotHere {
  const at = (place: Place) => kits.filter((kit) => kit.place === place).length;
  const [shelf = 0, packed = 0, home = 0, back = 0] = PLACES.map(at);
  return { lot, boxes: kits.length, shelf, packed, home, back };
}

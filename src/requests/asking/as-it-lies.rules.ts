import type { Article } from '../../kit-standards/conformity.js';
import { givenWith } from '../../kit-standards/direction.rules.js';
import type { SignedDirection } from './order-line.js';
import type { OrderedMedicine } from './ordered-medicine.js';

/** What lies in one box in the place of a medicine. */
export interface LyingThere {
  slot: string;
  name: string;
  /** Its serial number. */
  kit: string;
  quantity: number;
  unit: string;
  atc: string | null;
  strength: string | null;
  form: string | null;
}

/** The lines of a medicine that are not as it was signed. */
export function lyingOtherwise<Line extends Pick<LyingThere, 'slot' | 'atc' | 'strength' | 'form'>>(
  { slot, atc, strength, form }: OrderedMedicine,
  lines: readonly Line[],
): Line[] {
  const mine = lines.filter((line) => line.slot === slot);
  return mine.some((line) => line.strength !== strength || line.form !== form || line.atc !== atc) ? mine : [];
}

/** Millilitres and ampoules of one strength are wrong of another: they are those of what lies there, or none where that is not one thing or another substance. */
export function asItLies(medicine: OrderedMedicine, otherwise: readonly LyingThere[]): OrderedMedicine {
  const [first, ...more] = otherwise;
  if (!first) return medicine;
  const directions = medicine.directions ?? [];
  if (otherwise.some(({ atc }) => atc !== medicine.atc)) return { ...medicine, directions: [] };
  const isOneThing = more.every(({ strength, form }) => strength === first.strength && form === first.form);
  if (!isOneThing || medicine.atc === null) return { ...medicine, directions: directions.map(inMilligramsAlone) };
  const article: Article = { ...first, code: '', route: null };
  return { ...medicine, unit: first.unit, directions: directions.map((it) => ofWhatLiesThere(it, article)) };
}

export const ofWhatLiesThere = ({ agreed, ...it }: SignedDirection, article: Article): SignedDirection => ({
  ...it,
  ...(agreed && { agreed: ofWhatLiesThere(agreed, article) }),
  ...givenWith(it, article),
});

export const inMilligramsAlone = ({ agreed, ...it }: SignedDirection): SignedDirection => ({
  ...it,
  ...(agreed && { agreed: inMilligramsAlone(agreed) }),
  gift: null,
  maxima: { day: null, gift: null, episode: null },
});

import type { Route } from './direction-kinds.js';
import type { ShownDirection } from './direction.js';
import { dividedBy, fraction, fractionOf, isLess, minus, plus, roundedDown, times, whole } from './fraction.js';
import type { Fraction } from './fraction.js';
import { exact } from './gift.rules.js';

interface Aid {
  code: string;
  kind: string;
  name: string;
  products: readonly { name: string; unit: string }[];
}
/** A gift that is not read well with the syringes of its version; those are in millilitres, the smallest first. */
export interface NotMeasured {
  ml: number;
  syringes: number[];
}

/** Up to so many millilitres a syringe has a mark at every so many, as syringes are usually made. */
const MARKS: readonly [upTo: number, every: string][] = [
  [1, '0.01'],
  [3, '0.1'],
  [5, '0.2'],
  [10, '0.5'],
];
const EVERY_MILLILITRE = whole(1);
/** Under so many marks a reading that is half a mark off changes the gift by more than a tenth. */
const FEWEST_MARKS = whole(5);
/** A gift between two marks may be read at the nearest one, as long as that changes it by no more than this. */
const READ_WITHIN = fraction(1n, 20n);
const INJECTED: readonly Route[] = ['subcutaneous', 'intramuscular', 'intravenous'];

/** "Spuiten 1, 2, 5 en 10 ml", "Spuiten 1/2 ml": what the aids of a version are called says which are in it. */
export function syringesIn(slots: readonly Aid[]): number[] {
  const names = slots
    .filter(({ kind }) => kind === 'aid')
    .flatMap(({ name, products }) => [name, ...products.map((it) => it.name)]);
  const sizes = names
    .filter((name) => /spuit|syringe/i.test(name))
    .flatMap(
      (name) =>
        /((?:\d+(?:[.,]\d+)?(?:\s*(?:,|\/|\+|en|and)\s*)?)+)\s*ml/i.exec(name)?.[1]?.match(/\d+(?:[.,]\d+)?/g) ?? [],
    )
    .map((size) => Number(size.replace(',', '.')));
  return [...new Set(sizes)].sort((one, other) => one - other);
}

/** Null where it can be measured, or is not drawn up: what is chosen and is injected, of known millilitres. */
export function notMeasured(
  { standing, route, gift }: Pick<ShownDirection, 'standing' | 'route' | 'gift'>,
  syringes: readonly number[],
): NotMeasured | null {
  const ml = gift?.ml ?? null;
  if (standing !== 'chosen' || ml === null || !INJECTED.includes(route)) return null;
  return syringes.some((size) => isRead(exact(ml), size)) ? null : { ml, syringes: [...syringes] };
}

function isRead(ml: Fraction, size: number): boolean {
  const every = MARKS.find(([upTo]) => size <= upTo)?.[1];
  const marks = dividedBy(ml, every === undefined ? EVERY_MILLILITRE : fractionOf(every));
  const nearest = whole(roundedDown(plus(marks, fraction(1n, 2n))));
  const off = isLess(nearest, marks) ? minus(marks, nearest) : minus(nearest, marks);
  const fits = !isLess(exact(size), ml) && !isLess(marks, FEWEST_MARKS);
  return fits && !isLess(times(marks, READ_WITHIN), off);
}

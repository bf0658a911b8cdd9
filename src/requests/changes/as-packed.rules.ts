import { countOf } from '../../kit-standards/unit.js';
import type { OrderLine } from '../asking/order-line.js';
import type { AskedMedicine } from '../asking/ordered-medicine.js';
import type { PackedOpium } from './packed-kit.query.js';

/** How many of an opium medicine, or none: what a box is held to. */
export const isSaidOfOpium = (
  { slot, number, leftOut, quantity }: OrderLine,
  medicines: readonly AskedMedicine[],
): boolean =>
  number === null &&
  (leftOut || quantity !== null) &&
  medicines.some((each) => each.slot === slot && each.opiumList !== null);

/** The opium medicines as they lie in the box that is packed: what is signed anew when that is not what was signed before. */
export function asPacked(
  medicines: readonly AskedMedicine[],
  lines: readonly OrderLine[],
  packed: readonly PackedOpium[],
  /** What the prescriber says of how many, whatever lies in the box. */
  keeps: readonly OrderLine[] = [],
): { medicines: AskedMedicine[]; lines: OrderLine[] } {
  const opium = medicines.filter(({ opiumList }) => opiumList !== null);
  const others = lines.filter(({ slot, number }) => number !== null || !opium.some((each) => each.slot === slot));
  const whole = opium.flatMap((medicine) => {
    const kept = keeps.find(({ slot }) => slot === medicine.slot);
    if (kept) return [kept];
    const said = lines.find(({ slot, number }) => slot === medicine.slot && number === null);
    const held = packed.find(({ slot }) => slot === medicine.slot);
    if (!held && medicine.optional) return said ? [said] : [];
    const quantity = held ? held.products.reduce((sum, each) => sum + each.quantity, 0) : null;
    return [{ ...blank(medicine.slot), remark: said?.remark ?? null, quantity, leftOut: !held }];
  });
  return { medicines: medicines.map((medicine) => packedMedicine(medicine, packed)), lines: [...others, ...whole] };
}

/** Of several products in one slot only milligrams are told: millilitres of one would be wrong of another. */
function packedMedicine(medicine: AskedMedicine, packed: readonly PackedOpium[]): AskedMedicine {
  const held = packed.find(({ slot }) => slot === medicine.slot);
  const [first, ...more] = held?.products ?? [];
  if (!first || (more.length === 0 && first.article.code === medicine.article?.code)) return medicine;
  if (more.length > 0) {
    const name = held?.products
      .map(({ article, quantity }) => `${countOf(quantity, article.unit, 'nl')} ${article.name}`)
      .join(' + ');
    return { ...medicine, name: name ?? medicine.name, article: null };
  }
  const { name, unit, atc, route, strength, form } = first.article;
  return { ...medicine, name, unit, atc, route, strength, form, article: first.article };
}

const blank = (slot: string): OrderLine => ({
  ...{ slot, number: null, dose: null, intervalMinutes: null, maxDay: null, quantity: null, leftOut: false },
  remark: null,
});

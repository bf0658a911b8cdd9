import { grouped } from '../platform/grouped.js';
import type { OnReturn, SlotKind } from '../kit-standards/kinds.js';
import type { Quantity, SlotContents } from '../kit-standards/difference.rules.js';
import { byCode } from './slot-order.rules.js';

interface Taken {
  slot: string;
  quantity: number;
  products: string[];
}
type Named = { code: string; name: string; unit: string };
export type NextSlot = Omit<SlotContents, 'products'> & { products: string[] };

const KIND: Record<string, SlotKind> = { H: 'aid', D: 'document' };
const ON_RETURN: Record<SlotKind, OnReturn> = { medicine: 'destroy', aid: 'reuse', document: 'stays' };
/** Until the network says otherwise: what the present version asks of medicines and of aids. */
const SHELF_LIFE: Record<SlotKind, number> = { medicine: 90, aid: 180, document: 0 };

export function takenFrom(way: string): Taken {
  const [slot = '', quantity, products = ''] = way.split(':');
  return { slot, quantity: Number(quantity), products: products.split(',') };
}

type Present = Omit<SlotContents, 'products'> & Partial<Pick<SlotContents, 'products'>>;

/** What was ticked as slots of a draft. The present version keeps its say, also of how many and of which, where what was ticked lies within it. */
export function nextSlots(
  ways: readonly string[],
  present: readonly Present[],
  products: readonly Named[],
): NextSlot[] {
  const bySlot = grouped(ways.map(takenFrom), ({ slot }) => slot);
  return [...bySlot]
    .sort(([one], [other]) => byCode(one, other))
    .map(([code, taken]) => {
      const codes = [...new Set(taken.flatMap((one) => one.products))];
      const quantities = taken.map(({ quantity }) => quantity);
      const known = present.find((slot) => slot.code === code);
      const about = known
        ? pick(known)
        : named(
            code,
            products.find((one) => one.code === codes[0]),
          );
      const ticked = { min: Math.min(...quantities), max: Math.max(...quantities) };
      return { ...about, ...(known && lies(ticked, known) ? rangeOf(known) : ticked), products: within(codes, known) };
    });
}

const lies = (ticked: Quantity, within: Quantity): boolean => within.min <= ticked.min && ticked.max <= within.max;
const rangeOf = ({ min, max }: Quantity): Quantity => ({ min, max });

function within(codes: string[], known: Present | undefined): string[] {
  const own = known?.products?.map(({ code }) => code) ?? [];
  const allowed = new Set([...own, ...(known?.alike ?? []).map(({ code }) => code)]);
  return codes.every((code) => allowed.has(code)) ? own : codes;
}

function pick(slot: Omit<SlotContents, 'products'>): Omit<NextSlot, 'min' | 'max' | 'products'> {
  const { code, kind, name, nameEn, mandatory, unit, unitEn, minShelfLifeDays, onReturn } = slot;
  return { code, kind, name, nameEn, mandatory, unit, unitEn, minShelfLifeDays, onReturn };
}

function named(code: string, product: Named | undefined): Omit<NextSlot, 'min' | 'max' | 'products'> {
  const kind = KIND[code.charAt(0)] ?? 'medicine';
  const { name = code, unit = 'stuk' } = product ?? {};
  const words = { name, nameEn: name, unit, unitEn: unit };
  return { code, kind, ...words, mandatory: true, minShelfLifeDays: SHELF_LIFE[kind], onReturn: ON_RETURN[kind] };
}

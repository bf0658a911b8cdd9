import { usualQuantity, type Slot } from '../kit-standards/standard.js';
import type { Filling } from './variant.rules.js';

export interface SheetLine {
  slot: string;
  name: string;
  nameEn: string;
  unit: string;
  unitEn: string;
  product: string | null;
  quantity: number | null;
  /** What was put in this slot before, by a version or by this pharmacy. */
  products: { code: string; name: string }[];
}
type Named = { code: string; name: string; unit: string };

/** A line for every slot of the version, and for whatever this pharmacy fills besides. */
export function sheetOf(
  slots: readonly Slot[],
  recorded: readonly Filling[],
  copied: boolean,
  products: readonly Named[],
): SheetLine[] {
  const filled = new Map(recorded.map((line) => [line.slot, line]));
  const ofVersion = slots.map((slot): SheetLine => {
    const now = copied ? undefined : filled.get(slot.code);
    const allowed = slot.products.map(({ code, name }) => ({ code, name }));
    return {
      slot: slot.code,
      ...{ name: slot.name, nameEn: slot.nameEn, unit: slot.unit, unitEn: slot.unitEn },
      product: now?.product ?? allowed[0]?.code ?? null,
      quantity: copied ? (slot.mandatory ? usualQuantity(slot) : null) : (now?.quantity ?? null),
      products: withOwn(allowed, now, products),
    };
  });
  const own = copied ? [] : recorded.filter(({ slot }) => !slots.some(({ code }) => code === slot));
  return [...ofVersion, ...own.map((line) => ownLine(line, products))];
}

function ownLine(line: Filling, products: readonly Named[]): SheetLine {
  const product = products.find(({ code }) => code === line.product);
  const { name = line.product, unit = '' } = product ?? {};
  return { ...line, name, nameEn: name, unit, unitEn: unit, products: [{ code: line.product, name }] };
}

function withOwn(allowed: SheetLine['products'], now: Filling | undefined, products: readonly Named[]) {
  if (!now || allowed.some(({ code }) => code === now.product)) return allowed;
  const name = products.find(({ code }) => code === now.product)?.name ?? now.product;
  return [...allowed, { code: now.product, name }];
}

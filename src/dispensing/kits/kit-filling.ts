import { unitsToFill } from '../../kit-standards/slot-filling.rules.js';
import type { Product, Slot } from '../../kit-standards/standard.js';
import type { StandIn } from '../../kit-standards/substitution.rules.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { Fault } from '../../web/problem.js';
import type { Language } from '../../web/texts.js';
import { readScan } from './gs1.js';
import type { GivenLine, SaidBySlotOrProduct, WantedLine } from './kit.js';
import type { KitLine as StoredLine } from './kit-line.entity.js';
import { plainLot } from '../../web/input/code.decorator.js';
import { expiryAsPrinted } from './kit-line.rules.js';
import { kitLineTexts, scanTexts } from './kit-line.text.js';

type Read = { line: WantedLine } | { field: 'scan' | 'product'; said: Fault['said'] };
type Typed = Required<Omit<GivenLine, 'scan' | 'serial'>> & { serial?: string };

/** What the kit must be known by before a line can be read. */
export interface FillingFacts {
  slots: readonly Slot[];
  /** What may stand in today. */
  standIns: readonly StandIn[];
  products: readonly Product[];
  today: PlainDate;
}

/** The product codes that the lines name, scanned or typed. */
export function codesIn(inputs: readonly GivenLine[], today: PlainDate): string[] {
  return inputs.flatMap(({ scan, product }) => {
    if (scan === undefined) return product ?? [];
    const read = readScan(scan, today);
    return read.ok && read.value.gtin !== null ? read.value.gtin : [];
  });
}

/** A typed or scanned line with its product's own code, or which field is wrong and why. */
export function readLine(input: GivenLine, facts: FillingFacts, before: readonly WantedLine[]): Read {
  return input.scan === undefined ? readTyped(input as Typed, facts) : readScanned(input, input.scan, facts, before);
}

/** What is kept of a line: what it counts for on the opium list and on return is as it was when it was put in. */
export function asKept(
  line: WantedLine,
  slots: readonly Slot[],
  products: readonly Product[],
): WantedLine & Pick<StoredLine, SaidBySlotOrProduct> {
  const slot = slots.find(({ code }) => code === line.slot);
  const product = products.find(({ code }) => code === line.product);
  if (!slot || !product) throw new Error('a line was let through without its slot or its product');
  return { ...line, kind: slot.kind, opiumList: product.opiumList, onReturn: slot.onReturn };
}

function readTyped(input: Typed, { products }: FillingFacts): Read {
  const product = productNamed(products, input.product);
  if (!product) return { field: 'product', said: saying('product-unknown') };
  const { slot, quantity, lot, expiry, serial = null } = input;
  const line = { slot, product: product.code, quantity, lot: plainLot(lot), expiry: expiryAsPrinted(expiry) ?? expiry };
  return { line: { ...line, serial } };
}

function readScanned(input: GivenLine, raw: string, facts: FillingFacts, before: readonly WantedLine[]): Read {
  const scan = readScan(raw, facts.today);
  if (!scan.ok) return { field: 'scan', said: (language) => scanTexts(language)(scan.refusal) };
  const { gtin, lot, expiry, serial } = scan.value;
  if (gtin === null || lot === null || expiry === null) return { field: 'scan', said: saying('scan-incomplete') };
  const product = productNamed(facts.products, gtin);
  if (!product) return { field: 'scan', said: saying('scan-product-unknown') };
  const slot = facts.slots.find(({ code }) => code === (input.slot ?? slotFor(product.code, facts)));
  if (!slot) return { field: 'scan', said: saying('scan-no-slot') };
  const quantity = input.quantity ?? unitsToFill(slot, product.code, before, facts.standIns);
  return { line: { slot: slot.code, product: product.code, quantity, lot: plainLot(lot), expiry, serial } };
}

function slotFor(code: string, { slots, standIns }: FillingFacts): string | undefined {
  const own = slots.find(({ products }) => products.some((product) => product.code === code));
  return own?.code ?? standIns.find(({ article }) => article.code === code)?.slot;
}

const productNamed = (products: readonly Product[], code: string) =>
  products.find((product) => product.code === code || product.gtin === code);

const saying = (key: Parameters<typeof kitLineTexts.says>[0]) => (language: Language) => kitLineTexts(language)(key);

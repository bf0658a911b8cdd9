import type { KnownProduct } from '../../kit-standards/standard.js';
import type { PlainDate } from '../../platform/calendar.js';
import { plainLot } from '../../web/input/code.decorator.js';
import type { KitLine } from '../kits/kit.js';
import { productNamed } from '../kits/kit-filling.js';
import type { ScanAnswer } from './kit-scan.js';
import { readScan } from './read-scan.js';
import type { Scan } from './scan.js';

type Line = Pick<KitLine, 'id' | 'slot' | 'product' | 'name' | 'lot' | 'expiry'>;

/** Which line of the list a pack is that somebody holds while checking; or how it differs from the list. */
export function checkAnswer(
  { id, text }: Pick<ScanAnswer, 'id' | 'text'>,
  lines: readonly Line[],
  products: readonly KnownProduct[],
  today: PlainDate,
): ScanAnswer {
  const read = readScan(text, today);
  if (!read.ok) return { id, text, ok: false, reason: read.refusal };
  const { choices, undone } = read.value;
  // Where it can be several things, the list says which of them was put in.
  const scans = choices.map((scan) => told(scan, products));
  const line = lines.find((it) =>
    scans.some((scan) => isOf(it, scan) && it.lot === scan.lot && it.expiry === scan.expiry),
  );
  const [first] = scans;
  const own = lines.filter((it) => first && isOf(it, first));
  const place = line ?? own[0];
  const answer = {
    id,
    text,
    ...first,
    ...(place && { slot: place.slot, name: place.name }),
    ...(undone && { undone }),
  };
  if (line) return { ...answer, ok: true, lot: line.lot, expiry: line.expiry, line: line.id };
  return { ...answer, ok: false, reason: whyNot(first ?? {}, own) };
}

type Told = Pick<ScanAnswer, 'product' | 'lot' | 'expiry'>;
const isOf = (line: Line, { product }: Told) => line.product === product;

function told({ product, lot, expiry }: Scan, products: readonly KnownProduct[]): Told {
  return {
    ...(product && { product: productNamed(products, product.code)?.code ?? product.code }),
    ...(lot !== null && { lot: plainLot(lot) }),
    ...(expiry !== null && { expiry }),
  };
}

function whyNot({ product, lot, expiry }: Told, own: readonly Line[]): ScanAnswer['reason'] {
  if (product === undefined) return 'second-part';
  if (own.length === 0) return 'not-in-it';
  if (lot === undefined || expiry === undefined) return 'look-yourself';
  return own.some((line) => line.lot === lot) ? 'other-day' : 'other-lot';
}

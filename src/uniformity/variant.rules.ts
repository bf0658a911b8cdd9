export interface Filling {
  slot: string;
  product: string;
  quantity: number;
}
type Asked = { slot: string; product?: string; quantity?: number };

export type FillingFault = 'product-missing' | 'product-unknown' | 'slot-twice';
export type PastedFault = 'line-unread' | 'quantity-wrong' | FillingFault;
export interface Faulty<S> {
  /** Which line, from nought. */
  line: number;
  says: S;
}

/** What is really filled: a slot without a quantity is not. `known` finds a product by its ZI number or GTIN. */
export function fillingsOf(lines: readonly Asked[], known: ReadonlyMap<string, string>) {
  const faults: Faulty<FillingFault>[] = [];
  const fillings = new Map<string, Filling>();
  for (const [line, { slot, product, quantity = 0 }] of lines.entries()) {
    if (quantity === 0) continue;
    const code = known.get(product ?? '');
    if (product === undefined) faults.push({ line, says: 'product-missing' });
    else if (code === undefined) faults.push({ line, says: 'product-unknown' });
    else if (fillings.has(slot)) faults.push({ line, says: 'slot-twice' });
    else fillings.set(slot, { slot, product: code, quantity });
  }
  return { fillings: [...fillings.values()], faults };
}

const LINE = /^([A-Za-z]\d{1,2})[\t;, ]+(\d[\d.\- ]{6,16}\d)[\t;, ]+(\d{1,3})(?:[\t; ].*)?$/;
const HEADING = /^(vak|slot|code)\b/i;

/** Lines of a sheet as people copy them: tabs, semicolons or spaces between, a heading or not, words behind. */
export function pastedLines(text: string): { lines: Asked[]; unread: number[] } {
  const lines: Asked[] = [];
  const unread: number[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const said = line.trim();
    if (said === '' || (at === 0 && HEADING.test(said))) continue;
    const [, slot = '', product = '', quantity = ''] = LINE.exec(said) ?? [];
    if (slot === '' || Number(quantity) > 100) unread.push(at + 1);
    else lines.push({ slot: slot.toUpperCase(), product: product.replace(/[.\- ]/g, ''), quantity: Number(quantity) });
  }
  return { lines, unread };
}

import { Link, NOTHING_BEFORE, type Seal } from './chain.js';
import type { Root } from './roots.js';

/** The id, the moment, then everything as it is hashed. */
export type RecordedRow = readonly [id: string, ...rest: (string | null)[]];
export type Fault =
  | 'rows-changed'
  | 'rows-missing'
  | 'rows-added'
  | 'seal-missing'
  | 'seal-changed'
  | 'root-differs'
  | 'root-without-seal'
  | 'seal-without-root';
export interface Finding {
  fault: Fault;
  seal: number;
  /** Ids of rows, and between which moments they were sealed. */
  from: number;
  to: number;
  since: string | null;
  until: string | null;
  rows?: { found: number; sealed: number };
}
export interface Verdict {
  findings: Finding[];
  seals: number;
  rows: number;
  unsealed: { rows: number; since: string | null };
  /** Seals at the end whose root is not outside yet. */
  rootsBehind: number;
}

/** Recomputes the chain over everything that is there, and compares it with the seals and with the roots outside. */
export async function verify(
  batches: AsyncIterable<readonly RecordedRow[]>,
  seals: AsyncIterable<Seal>,
  roots: readonly Root[],
): Promise<Verdict> {
  const rows = new Ahead(batches);
  const findings: Finding[] = [];
  const outside = byId(roots);
  const lastRoot = roots.reduce((last, { id }) => Math.max(last, id), 0);
  let last: Pick<Seal, 'id' | 'to' | 'hash'> & { at: string | null } = { id: 0, to: 0, hash: NOTHING_BEFORE, at: null };
  const verdict = { seals: 0, rows: 0, rootsBehind: 0 };
  for await (const seal of seals) {
    const where = { seal: seal.id, from: seal.from, to: seal.to, since: last.at, until: seal.at };
    const gap = seal.id !== last.id + 1;
    if (gap)
      findings.push({ ...where, fault: 'seal-missing', seal: last.id + 1, from: last.to + 1, to: seal.from - 1 });
    // Rows of a seal that is gone cannot be judged; the chain goes on from what the next one says came before it.
    if (gap) await rows.upTo(seal.from - 1, () => verdict.rows++);
    const broken = !gap && (seal.previous !== last.hash || seal.from !== last.to + 1);
    if (broken) findings.push({ ...where, fault: 'seal-changed' });
    const link = new Link(seal.previous, seal);
    const found = await rows.upTo(seal.to, (row) => {
      link.add(row);
    });
    verdict.rows += found;
    const count = { found, sealed: seal.rows };
    if (found !== seal.rows)
      findings.push({ ...where, fault: found < seal.rows ? 'rows-missing' : 'rows-added', rows: count });
    else if (link.hash() !== seal.hash) findings.push({ ...where, fault: 'rows-changed' });
    const root = outside.get(seal.id);
    if (root?.some((hash) => hash !== seal.hash)) findings.push({ ...where, fault: 'root-differs' });
    else if (!root && seal.id < lastRoot) findings.push({ ...where, fault: 'seal-without-root' });
    else if (!root) verdict.rootsBehind++;
    verdict.seals++;
    last = seal;
  }
  for (const { id, from, to, at } of roots.filter((root) => root.id > last.id))
    findings.push({ fault: 'root-without-seal', seal: id, from, to, since: last.at, until: at });
  const unsealed: Verdict['unsealed'] = { rows: 0, since: null };
  unsealed.rows = await rows.upTo(Infinity, ([, , at]) => {
    unsealed.since ??= at ?? null;
  });
  return { ...verdict, findings, unsealed };
}

function byId(roots: readonly Root[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { id, hash } of roots) found.set(id, [...(found.get(id) ?? []), hash]);
  return found;
}

/** Hands out rows up to an id; what came along beyond it waits. */
class Ahead {
  readonly #batches: AsyncIterator<readonly RecordedRow[]>;
  #batch: readonly RecordedRow[] = [];
  #at = 0;

  constructor(batches: AsyncIterable<readonly RecordedRow[]>) {
    this.#batches = batches[Symbol.asyncIterator]();
  }

  async upTo(id: number, each: (row: RecordedRow) => void): Promise<number> {
    for (let count = 0; ;) {
      for (let row = this.#batch[this.#at]; row; row = this.#batch[++this.#at]) {
        if (Number(row[0]) > id) return count;
        each(row);
        count++;
      }
      const next = await this.#batches.next();
      if (next.done) return count;
      [this.#batch, this.#at] = [next.value, 0];
    }
  }
}

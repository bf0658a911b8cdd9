import { createHash } from 'node:crypto';

/** As the database holds it; moments to the microsecond, as they were hashed. */
export interface Seal {
  id: number;
  from: number;
  to: number;
  rows: number;
  /** Hexadecimal. */
  hash: string;
  previous: string;
  at: string;
}

/** What the first seal follows. */
export const NOTHING_BEFORE = '0'.repeat(64);

const field = (text: string | null) => (text === null ? '-' : `${String(Buffer.byteLength(text))}:${text}`);

/** A row as it is hashed: each field with its length, or a dash for none. `audit_text` in the database says the same. */
export const rowText = (fields: readonly (string | null)[]): string => fields.map(field).join(',');

/** Hashes one seal's rows in the order of their ids. */
export class Link {
  readonly #hash;

  constructor(previous: string, { id, from, to, rows, at }: Omit<Seal, 'hash' | 'previous'>) {
    const head = [id, from, to, rows, at].join(',');
    this.#hash = createHash('sha256').update(Buffer.from(previous, 'hex')).update(head);
  }

  add(fields: readonly (string | null)[]): void {
    this.#hash.update(`\n${rowText(fields)}`);
  }

  hash(): string {
    return this.#hash.digest('hex');
  }
}

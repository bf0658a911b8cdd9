import type { Heading, Table, Written } from './table.js';

/** More than this is no list to read any more, and a sheet of it opens slowly. */
export const MOST_ROWS = 100_000;

export interface Part {
  columns: readonly Heading[];
  rows: readonly (readonly Written[])[];
  /** The list goes on, and the file does not. */
  isCutOff: boolean;
}

/** A table with where it goes on, or null. */
export interface Piece extends Table {
  next: string | null;
}

/** A list part after part, each asked when the one before it has gone out. */
export async function* partsOf(
  first: Piece,
  ask: (cursor: string) => Promise<Piece>,
  most = MOST_ROWS,
): AsyncGenerator<Part> {
  let left = most;
  for (let piece = first; ; piece = await ask(piece.next)) {
    const rows = piece.rows.slice(0, left);
    left -= rows.length;
    const isCutOff = rows.length < piece.rows.length || (left === 0 && piece.next !== null);
    yield { columns: first.columns, rows, isCutOff };
    if (isCutOff || piece.next === null) return;
  }
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

export type Row = Record<string, string>;

/** The rows of a CSV file beside this one; an empty cell is absent. */
export function rowsOf(file: string): Row[] {
  const rows: Row[] = parse(readFileSync(path.join(import.meta.dirname, file)), { columns: true });
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
}

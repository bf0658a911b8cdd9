import { isUnreadable, rowsOf } from '../../src/exchange/sheet/sheet.js';
import { filesOf } from '../../src/exchange/sheet/zip.js';
import type { Client } from './client.js';

/** What a page shows, taken along and opened again: as the import would read it. */
export interface Taken {
  status: number;
  headers: Record<string, unknown>;
  bytes: Buffer;
  rows: string[][];
  /** What the second sheet of a workbook says. */
  about: string;
}

export async function taken(client: Client, path: string, format: 'csv' | 'xlsx'): Promise<Taken> {
  const address = `${path}${path.includes('?') ? '&' : '?'}format=${format}`;
  const { status, payload: bytes, headers } = await client.raw('GET', address, undefined, { accept: 'text/html' });
  const rows = status === 200 ? rowsOf(bytes) : [];
  if (isUnreadable(rows)) throw new Error(`${address}: ${rows}`);
  const about = status === 200 && format === 'xlsx' ? secondSheet(bytes) : '';
  return { status, headers, bytes, rows, about };
}

const secondSheet = (bytes: Buffer): string =>
  (filesOf(bytes).get('xl/worksheets/sheet2.xml')?.().toString() ?? '').replaceAll(/<[^>]+>/g, ' ');

/** The table of a page as it is read, cell by cell, its headers first; without the boxes to tick, which hold nothing. */
export function shownRows(html: string): string[][] {
  const table = /<table[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';
  const boxes = table.includes('data-tick-all') ? 1 : 0;
  return [...table.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].slice(boxes).map(([, cell = '']) => words(cell)),
  );
}

const words = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .replaceAll(/[▲▼\s\u00a0]+/g, ' ')
    .trim();

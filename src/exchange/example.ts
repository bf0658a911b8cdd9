import type { RowRule } from '../web/row-rule.js';

/** Of our own words and nobody's else: nothing in it is a formula. */
export const EXAMPLE_TYPE = 'text/csv; charset=utf-8';

/** A file as a Dutch Excel opens it by a double click: with a mark in front, semicolons, and lines that end as on Windows. */
export function exampleOf({ columns }: RowRule): string {
  const rows = [0, 1].map((row) => columns.map(({ examples }) => examples[row] ?? ''));
  const all = [columns.map(({ title }) => title.nl), ...rows];
  return `\uFEFF${all.map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
}

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

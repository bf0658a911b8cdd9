import type { SentFile } from '../../web/forms.js';
import { BadInput } from '../../web/problem.js';
import type { RowColumn } from '../../web/row-rule.js';
import { importTexts } from '../imports.text.js';
import { headingRow, letterOf, recognised } from '../line.js';
import { isUnreadable, MOST_COLUMNS, MOST_ROWS, pastedRows, rowsOf, type Unreadable } from './sheet.js';

export interface Sheet {
  headings: string[];
  columns: string[];
  lines: { line: number; cells: string[] }[];
}

/** What was sent, cut into lines that know their number; what cannot be read is told where it was chosen. */
export function sheetOf(file: SentFile | null, text: string | undefined, columns: readonly RowColumn[]): Sheet {
  const field = file ? 'file' : 'text';
  const rows = file ? rowsOf(file.bytes) : pastedRows(text ?? '');
  if (isUnreadable(rows)) throw unread(field, rows);
  const at = headingRow(rows, columns);
  const width = Math.max(...rows.slice(Math.max(at, 0)).map((row) => row.length));
  const headings = Array.from({ length: width }, (_, place) => rows[at]?.[place] ?? '').map(named);
  const lines = rows
    .map((cells, place) => ({ line: place + 1, cells }))
    .filter(({ line, cells }) => line > at + 1 && cells.length > 0);
  if (lines.length === 0) throw unread(field, 'empty');
  return { headings, columns: recognised(headings, columns), lines };
}

const named = (heading: string, place: number) => heading || letterOf(place);

const unread = (field: string, why: Unreadable) =>
  new BadInput([{ field, said: (language) => importTexts(language)(why, { rows: MOST_ROWS, columns: MOST_COLUMNS }) }]);

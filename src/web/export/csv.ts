import { csvCell } from './csv-cell.rules.js';
import type { Part } from './parts-of.js';
import type { Written } from './table.js';

/** Without it Excel takes é for two other signs. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A list as CSV, part by part, as Excel in the Netherlands opens it with a double click. */
export async function* csvOf(parts: AsyncIterable<Part>, cutOff: string): AsyncGenerator<string> {
  let isFirst = true;
  for await (const { columns, rows, isCutOff } of parts) {
    const cells = (row: readonly Written[]) => lineOf(row.map((value, i) => csvCell(value, columns[i]?.holds)));
    const head = isFirst ? BYTE_ORDER_MARK + lineOf(columns.map(({ title }) => csvCell(title))) : '';
    yield head + rows.map(cells).join('') + (isCutOff ? lineOf([csvCell(cutOff)]) : '');
    isFirst = false;
  }
}

const lineOf = (cells: readonly string[]): string => `${cells.join(';')}\r\n`;

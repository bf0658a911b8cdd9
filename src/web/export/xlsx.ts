import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Part } from './parts-of.js';
import type { Heading } from './table.js';
import { lettersOf, rowOf, STYLE, xlsxCell } from './xlsx-cell.js';
import { partsOfWorkbook, sheetEnd, sheetHead, SHEETS } from './xlsx-parts.js';

export interface Workbook {
  title: string;
  /** What the second sheet is called, and what it says once all rows have gone out. */
  about: string;
  facts: (columns: readonly Heading[], count: number, isCutOff: boolean) => readonly (readonly [string, string])[];
  cutOff: string;
}

/**
 * A list as a workbook, row by row: no library writes two sheets of which the first is never whole in memory. The second sheet comes
 * after the first, so that it can say how many rows there were.
 */
export function xlsxOf(parts: AsyncIterable<Part>, { title, about, facts, cutOff }: Workbook): Readable {
  const zip = new ZipFile();
  const told: Told = { columns: [], count: 0, isCutOff: false };
  const opened: Readable[] = [];
  const out = zip.outputStream as Readable;
  const fail = (error: Error) => out.destroy(error);
  zip.on('error', fail);
  const add = (name: string, lines: () => AsyncIterable<string> | Iterable<string>) => {
    zip.addReadStreamLazy(name, (ready) => {
      const source = Readable.from(lines()).on('error', fail);
      opened.push(source);
      ready(null, source);
    });
  };
  for (const [name, text] of partsOfWorkbook([title, about])) zip.addBuffer(Buffer.from(text), name);
  add(SHEETS[0], () => listSheet(parts, cutOff, told));
  add(SHEETS[1], () => factSheet(facts(told.columns, told.count, told.isCutOff)));
  // Whoever stops the download stops the asking.
  out.once('close', () => {
    for (const source of opened) source.destroy();
  });
  zip.end();
  return out;
}

interface Told {
  columns: readonly Heading[];
  count: number;
  isCutOff: boolean;
}

async function* listSheet(parts: AsyncIterable<Part>, cutOff: string, told: Told): AsyncGenerator<string> {
  for await (const { columns, rows, isCutOff } of parts) {
    if (told.columns.length === 0) yield headOf(columns);
    Object.assign(told, { columns, count: told.count + rows.length, isCutOff });
    const lines = rows.map((row) => rowOf(row.map((value, i) => xlsxCell(value, columns[i]?.holds))));
    yield lines.join('') + (isCutOff ? rowOf([xlsxCell(cutOff, 'text')]) : '');
  }
  yield sheetEnd(`<autoFilter ref="A1:${lettersOf(told.columns.length)}${String(told.count + 1)}"/>`);
}

const FROZEN =
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function headOf(columns: readonly Heading[]): string {
  const widths = columns.map(({ title }) => Math.min(40, Math.max(16, title.length + 4)));
  return sheetHead(FROZEN + colsOf(widths)) + rowOf(columns.map(({ title }) => xlsxCell(title, 'text', STYLE.heading)));
}

function* factSheet(facts: readonly (readonly [string, string])[]): Generator<string> {
  yield sheetHead(colsOf([28, 100]));
  for (const [name, text] of facts)
    yield rowOf([xlsxCell(name, 'text', STYLE.heading), xlsxCell(text, 'text', STYLE.note)]);
  yield sheetEnd();
}

function colsOf(widths: readonly number[]): string {
  const cols = widths.map((width, i) => {
    const place = String(i + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
  });
  return `<cols>${cols.join('')}</cols>`;
}

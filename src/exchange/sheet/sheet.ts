import { tidyLine, tidyNote } from '../../web/input/tidy.js';
import { decoded } from './decoding.js';
import { rowsOfText } from './csv.js';
import { isOldWorkbook, isXlsx, rowsOfXlsx, TooManyRows } from './xlsx.js';

/** A list of a region has a few hundred lines; more is another list than was meant. */
export const MOST_ROWS = 1000;
export const MOST_COLUMNS = 60;
const LONGEST_CELL = 2000;
/** Control signs but tab and line end, and halves of a character: no database keeps them. */
const STRANGE = /(?![\t\r\n])\p{Cc}|\p{Cs}/gu;

/** The place of a row is the number of its line, less one. */
export type Rows = string[][];
export type Unreadable = 'old-workbook' | 'pdf' | 'empty' | 'too-many-rows' | 'too-many-columns' | 'unreadable';

export const isUnreadable = (read: Rows | Unreadable): read is Unreadable => typeof read === 'string';

export function rowsOf(bytes: Buffer): Rows | Unreadable {
  if (isOldWorkbook(bytes)) return 'old-workbook';
  if (isPdf(bytes)) return 'pdf';
  return isXlsx(bytes) ? workbookRows(bytes) : bounded(rowsOfText(decoded(bytes)));
}

/** Some programs put a few bytes in front. */
const isPdf = (bytes: Buffer): boolean => bytes.subarray(0, 1024).includes('%PDF-');

/** Whatever is wrong with a workbook, its sender can only save it once more. */
function workbookRows(bytes: Buffer): Rows | Unreadable {
  try {
    return bounded(rowsOfXlsx(bytes, MOST_ROWS));
  } catch (error) {
    return error instanceof TooManyRows ? 'too-many-rows' : 'unreadable';
  }
}

export const pastedRows = (text: string): Rows | Unreadable => bounded(rowsOfText(text));

/** Cells without the damage of a sheet; what is below the last line with anything in it is not there. */
function bounded(rows: Rows | null): Rows | Unreadable {
  if (!rows) return 'unreadable';
  const tidied = rows.map((row) => row.map((cell) => tidyNote(cell.replaceAll(STRANGE, '')).slice(0, LONGEST_CELL)));
  const last = tidied.findLastIndex((row) => row.some(Boolean));
  if (last < 0) return 'empty';
  if (last > MOST_ROWS) return 'too-many-rows';
  const told = tidied.slice(0, last + 1).map((row) => row.slice(0, row.findLastIndex(Boolean) + 1));
  if (told.some((row) => row.length > MOST_COLUMNS)) return 'too-many-columns';
  return told;
}

export const plainHeading = (heading: string): string =>
  tidyLine(heading)
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

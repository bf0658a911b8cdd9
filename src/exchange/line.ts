import type { Language } from '../web/texts.js';
import type { Row, RowColumn } from '../web/row-rule.js';
import { plainHeading, type Rows } from './sheet/sheet.js';

/** What a line would do: make something, change it, nothing at all, or not go. */
export const VERDICTS = ['add', 'change', 'same', 'bad'] as const;
export type Verdict = (typeof VERDICTS)[number];
/** What became of it: when it was written, and when it was taken back. */
export const OUTCOMES = [
  ...(['added', 'changed', 'failed', 'overtaken'] as const),
  ...(['taken-back', 'changed-since', 'built-upon'] as const),
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** In the words of the field's own rule, for whoever reads it later. */
export interface Fault {
  column: string;
  said: Record<Language, string>;
}

export interface Change {
  column: string;
  was: string | null;
  becomes: string;
  /** Shown, and left as it is. */
  stays?: boolean;
}

/** How many headings must be known before a row is one of headings, and how far down it can stand. */
const LEAST_KNOWN = 2;
const LOOK_DOWN = 10;

/** Each heading's column by its key; the first that is called so counts, what nobody knows is empty. */
export function recognised(headings: readonly string[], columns: readonly RowColumn[]): string[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const plain = plainHeading(heading);
    const key = columns.find((column) => !taken.has(column.key) && namesOf(column).has(plain))?.key ?? '';
    if (key) taken.add(key);
    return key;
  });
}

const namesOf = ({ key, title, aliases }: RowColumn) =>
  new Set([key, title.nl, title.en, ...aliases].map(plainHeading).filter(Boolean));

/** The row in which the headings stand, counted from nought; less than nought when there is none: then every row is a line. */
export const headingRow = (rows: Rows, columns: readonly RowColumn[]): number =>
  rows
    .slice(0, LOOK_DOWN)
    .findIndex((row) => recognised(row, columns).filter(Boolean).length >= Math.min(LEAST_KNOWN, row.length));

/** A sheet of which nobody wrote what its columns are has only their letters. */
export const letterOf = (place: number): string =>
  (place >= 26 ? String.fromCharCode(64 + Math.floor(place / 26)) : '') + String.fromCharCode(65 + (place % 26));

/** A line by the keys of its columns; the noughts that a sheet took are put back where somebody said so. */
export function rowIn(
  cells: readonly string[],
  keys: readonly string[],
  columns: readonly RowColumn[],
  noughts: readonly string[],
): Row {
  const filled = keys.flatMap((key, place) => (key && cells[place] ? [[key, cells[place]] as const] : []));
  const digits = (key: string) => (noughts.includes(key) ? (columns.find((one) => one.key === key)?.digits ?? 0) : 0);
  return Object.fromEntries(filled.map(([key, text]) => [key, padded(text, digits(key))]));
}

const padded = (text: string, digits: number) => (isShort(text, digits) ? text.padStart(digits, '0') : text);

/** A nought or two are taken from the front of a number; what lacks more is another number. */
const isShort = (text: string, digits: number) =>
  /^\d+$/.test(text) && text.length < digits && text.length >= digits - 2;

export interface Shortened {
  column: string;
  line: number;
  says: string;
  asks: string;
  lines: number;
}

/** The columns in which a sheet seems to have taken noughts, each with the first line where it shows. */
export function shortened(
  lines: readonly { line: number; cells: readonly string[] }[],
  keys: readonly string[],
  columns: readonly RowColumn[],
): Shortened[] {
  return columns.flatMap(({ key, digits = 0 }) => {
    const place = keys.indexOf(key);
    const short = place < 0 ? [] : lines.filter(({ cells }) => isShort(cells[place] ?? '', digits));
    const [first] = short;
    const says = first?.cells[place] ?? '';
    if (!first) return [];
    return [{ column: key, line: first.line, says, asks: says.padStart(digits, '0'), lines: short.length }];
  });
}

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
  /** A question: the field of which somebody may say that it is so. */
  asks?: string;
}

/** The fields of a line that somebody says are so, of "4.hoursText" and those of other lines. */
export const soIn = (areSo: readonly string[], line: number): string[] => {
  const of = `${String(line)}.`;
  return areSo.filter((one) => one.startsWith(of)).map((one) => one.slice(of.length));
};

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

/**
 * The row in which the headings stand, counted from nought: that in which most are known, for a title above them may be called as one of
 * them. Less than nought when there is none: then every row is a line.
 */
export function headingRow(rows: Rows, columns: readonly RowColumn[]): number {
  const known = rows.slice(0, LOOK_DOWN).map((row) => recognised(row, columns).filter(Boolean).length);
  const most = Math.max(...known);
  const width = Math.max(...rows.map((row) => row.length));
  return most > 0 && most >= Math.min(LEAST_KNOWN, width) ? known.indexOf(most) : -1;
}

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
  const taken = columns.filter(({ key }) => noughts.includes(key));
  const whole = (key: string, text: string) => padded(text, taken.find((one) => one.key === key) ?? {});
  return Object.fromEntries(filled.map(([key, text]) => [key, whole(key, text)]));
}

type Numbered = Pick<RowColumn, 'digits' | 'lost'>;
const padded = (text: string, of: Numbered) => (isShort(text, of) ? text.padStart(of.digits ?? 0, '0') : text);

/** A nought or two are taken from the front of a number; what lacks more is another number. */
const isShort = (text: string, { digits = 0, lost = 2 }: Numbered) =>
  /^\d+$/.test(text) && text.length < digits && text.length >= digits - lost;

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
  return columns.flatMap(({ key, digits = 0, lost }) => {
    const place = keys.indexOf(key);
    const short = place < 0 ? [] : lines.filter(({ cells }) => isShort(cells[place] ?? '', { digits, lost }));
    const [first] = short;
    const says = first?.cells[place] ?? '';
    if (!first) return [];
    return [{ column: key, line: first.line, says, asks: says.padStart(digits, '0'), lines: short.length }];
  });
}

import { dayOf, timeOf } from '../../platform/calendar.js';
import { isDay, isShare, type Holds, type Written } from './table.js';

/** A spreadsheet works out what begins so, also when it stands between quotes. */
const FORMULA = /^\s*[=+\-@]|^[\t\r\n]/;
/** A number with its sign, a telephone number: worked out it is another number, and nothing happens. */
const SIGNED = /^[+-][\d\s.,()/-]*(e[+-]?\d+)?$/i;
/**
 * What Excel takes for a number, an amount, a share, a day or a time although it is a text: 0012, 1E05, 2-1, 12:30, mrt-28. A number
 * without a nought in front and of at most eleven digits comes through it unchanged.
 */
const UNCHANGED = /^(0|[1-9]\d{0,10})$/;
const TAKEN_FOR_ANOTHER =
  /^(?=.*\d)(jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)?[\d\s.,:/+()€$-][^\p{L}]*(e|[ap]m?|eur|(jan|feb|mrt|maart|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*)?[^\p{L}]*$|^(true|false|waar|onwaar)$/iu;
const NEEDS_QUOTES = /[";\t\r\n]|^\s|\s$/;

/**
 * One cell. Three things keep a text what it is, each where it must:
 * a tab in front where Excel would make something else of it. Excel shows the text and not the tab, and whoever reads the file in takes
 * blanks off the ends of a cell; `="0012"` would be a formula to all others, and an apostrophe would stand in every lot number;
 * an apostrophe in front of what would be worked out, because a tab alone may be taken off again before it is;
 * quotes around what holds a separator.
 */
export function csvCell(value: Written, holds?: Holds): string {
  if (value === null) return '';
  if (isShare(value)) return numberIn(value.share, 'share');
  if (value instanceof Date) return `${dayOf(value)} ${timeOf(value)}`;
  if (typeof value === 'number') return numberIn(value, holds);
  return quoted(isDay(value, holds) ? value : kept(value));
}

/** With a comma, as where `;` separates; a share with its sign. */
function numberIn(number: number, holds: Holds | undefined): string {
  if (!Number.isFinite(number)) return '';
  const told = (one: number) => String(Number(one.toPrecision(12))).replace('.', ',');
  return holds === 'share' ? `${told(number * 100)}%` : told(number);
}

function kept(text: string): string {
  const plain = text.replaceAll('\0', '');
  if (UNCHANGED.test(plain)) return plain;
  if (FORMULA.test(plain)) return SIGNED.test(plain) ? `\t${plain}` : `'${plain}`;
  return TAKEN_FOR_ANOTHER.test(plain) ? `\t${plain}` : plain;
}

const quoted = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

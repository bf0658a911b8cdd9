import { dayOf, timeOf } from '../../platform/calendar.js';
import { isDay, isShare, type Holds, type Written } from './table.js';

/** The places of the formats in `styles.xml`. */
export const STYLE = { plain: 0, heading: 1, day: 2, moment: 3, text: 4, share: 5, note: 6 } as const;
type Style = (typeof STYLE)[keyof typeof STYLE];

const DAY_MS = 86_400_000;
/** Excel counts days from here, and believes that 1900 was a leap year. */
const BEGAN = Date.UTC(1899, 11, 30);
const LONGEST = 32_767;
/** What no XML may hold. */
const FORBIDDEN = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(FORBIDDEN, '')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

/** A cell by what it holds. A text is never worked out, whatever it begins with: it is no formula and does not become one. */
export function xlsxCell(value: Written, holds?: Holds, style?: Style): string {
  if (value === null || value === '') return '<c/>';
  if (isShare(value)) return xlsxCell(value.share, 'share');
  if (value instanceof Date) return numberCell(serialOf(dayOf(value), timeOf(value)), STYLE.moment);
  if (isDay(value, holds)) return numberCell(serialOf(value), STYLE.day);
  if (typeof value === 'string') return textCell(value, style ?? STYLE.text);
  if (!Number.isFinite(value)) return '<c/>';
  return numberCell(value, holds === 'share' ? STYLE.share : STYLE.plain);
}

export const rowOf = (cells: readonly string[]): string => `<row>${cells.join('')}</row>`;

/** The letters above a column: the third is C. */
export function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(65 + rest);
}

const numberCell = (value: number, style: Style): string => `<c s="${String(style)}"><v>${String(value)}</v></c>`;

/** `_x0041_` in a cell is an A to Excel; what was written so stays so. */
function textCell(text: string, style: Style): string {
  const kept = escaped(text.slice(0, LONGEST)).replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
  return `<c t="inlineStr" s="${String(style)}"><is><t xml:space="preserve">${kept}</t></is></c>`;
}

/** What the clock on the wall says here: a sheet knows no zones. */
function serialOf(day: string, time = '00:00'): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return (Date.parse(`${day}T00:00:00Z`) - BEGAN) / DAY_MS + (hours * 60 + minutes) / (24 * 60);
}

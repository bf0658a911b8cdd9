import { addDays, isPlainDate, type PlainDate } from '../../platform/calendar.js';
import { allow, refuse, type Result } from '../../platform/result.js';
import { scannedExpiry } from '../kits/expiry.js';
import { NOTHING, type Scan, type ScanRefusal } from './scan.js';

const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%';
const PRIMARY = /^[A-Z][A-Z0-9]{3}[A-Z0-9]{1,18}\d$/;
/** How a date stands behind its flag, by the flag; none is month and year. */
const DATES: Readonly<Record<string, RegExp>> = {
  '2': /^2(?<month>\d\d)(?<day>\d\d)(?<year>\d\d)/,
  '3': /^3(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)/,
  '4': /^4(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)\d\d/,
  '5': /^5(?<year>\d\d)(?<days>\d{3})/,
  '6': /^6(?<year>\d\d)(?<days>\d{3})\d\d/,
  '7': /^7/,
};
const MONTH_YEAR = /^(?<month>[01]\d)(?<year>\d\d)/;
const YEAR_DAYS = /^(?<year>\d\d)(?<days>\d{3})/;

interface Hibc {
  scan: Scan;
  /** Of a first part without lot: its check character; of a second part: the one that it repeats. */
  link: string | null;
}

/** HIBC Supplier Labeling Standard (ANSI/HIBC 2.6): product, lot and expiry in one code or in two. Aids carry it. */
export function readHibc(raw: string, today: PlainDate): Result<Hibc, ScanRefusal> {
  const text = raw.replace(/^\*(.*)\*$/, '$1');
  if (!text.startsWith('+') || text.length < 4) return refuse('unknown-element');
  if (checkCharacter(text.slice(0, -1)) !== text.at(-1)) return refuse('check-digit');
  const [first = '', ...more] = text.slice(1, -1).split('/');
  if (PRIMARY.test(first)) {
    const data = more.map((part) => dataIn(part, today));
    if (data.includes(null)) return refuse('no-such-day');
    const scan = {
      ...data.reduce<Scan>((all, part) => ({ ...all, ...part }), NOTHING),
      product: { numbering: 'hibc' as const, code: first },
    };
    return allow({ scan, link: more.length === 0 ? (text.at(-1) ?? null) : null });
  }
  const [data, link] = [dataIn(text.slice(1, -2), today), text.at(-2) ?? null];
  if (data === null) return refuse('no-such-day');
  return Object.keys(data).length > 0 ? allow({ scan: { ...NOTHING, ...data }, link }) : refuse('unknown-element');
}

/** The sum of all signs, modulo 43. */
export function checkCharacter(text: string): string | undefined {
  const values = Array.from(text, (sign) => SIGNS.indexOf(sign));
  return values.includes(-1) ? undefined : SIGNS[values.reduce((sum, value) => sum + value, 0) % 43];
}

/** Null when its day does not exist; empty when it is about something else. */
function dataIn(part: string, today: PlainDate): Partial<Scan> | null {
  if (part.startsWith('14D')) return dayOf(part.slice(3).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  if (/^S./.test(part)) return { serial: part.slice(1) };
  if (!/^(\$|\d{5})/.test(part)) return {};
  const [, flag = '', rest = ''] = /^(\${0,2}\+?)(.*)$/.exec(part) ?? [];
  const what = flag.endsWith('+') ? 'serial' : 'lot';
  const dated = flag.startsWith('$$') ? rest.replace(/^(8\d\d|9\d{5})/, '') : rest;
  const pattern = flag === '' ? YEAR_DAYS : flag.startsWith('$$') ? (DATES[dated.charAt(0)] ?? MONTH_YEAR) : /^/;
  const date = pattern.exec(dated);
  if (!date) return dated === '' ? {} : null;
  const name = dated.slice(date[0].length);
  const day = date.groups && dayFrom(date.groups, today);
  if (day === null) return null;
  return { ...(name ? { [what]: name } : {}), ...(day ? { expiry: day } : {}) };
}

const dayOf = (day: string): Partial<Scan> | null => (isPlainDate(day) ? { expiry: day } : null);

function dayFrom({ year = '', month, day = '00', days }: Partial<Record<string, string>>, today: PlainDate) {
  if (days === undefined) return scannedExpiry(`${year}${month ?? ''}${day}`, today);
  const first = scannedExpiry(`${year}0101`, today);
  const counted = first && Number(days) > 0 ? addDays(first, Number(days) - 1) : null;
  return counted?.slice(0, 4) === first?.slice(0, 4) ? counted : null;
}

/** How the number of a cell is shown, as far as it changes what it means. */
export type Shown = 'number' | 'date' | 'time' | { digits: number };

const DAYS_1904 = 1462;
const DAY_MS = 86_400_000;
/** Excel counts days from here, and believes that 1900 was a leap year. */
const BEGAN = Date.UTC(1899, 11, 30);

/** A format by its number or its code: the numbers are Excel's own, which stand in no file. */
export function shownAs(id: number, code: string | undefined): Shown {
  if (id >= 14 && id <= 17) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  if (id === 22 || (id >= 27 && id <= 36)) return 'date';
  const plain = (code ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').split(';')[0] ?? '';
  if (/^0{2,}$/.test(plain)) return { digits: plain.length };
  if (/[dy]/i.test(plain)) return 'date';
  return /[hs]/i.test(plain) ? 'time' : 'number';
}

/** As somebody in the Netherlands would have typed it: 1-6-2026, 8:30, 4,3571, 02990001. */
export function asTyped(value: string, shown: Shown, from1904: boolean): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  if (typeof shown === 'object') return value.padStart(shown.digits, '0');
  if (shown === 'time' || (shown === 'date' && number < 1)) return timeIn(number);
  if (shown === 'date') return dayIn(number + (from1904 ? DAYS_1904 : 0));
  return String(Number(number.toPrecision(12))).replace('.', ',');
}

function timeIn(number: number): string {
  const minutes = Math.round((number % 1) * 24 * 60);
  return `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;
}

function dayIn(serial: number): string {
  const day = new Date(BEGAN + Math.floor(serial) * DAY_MS);
  return `${String(day.getUTCDate())}-${String(day.getUTCMonth() + 1)}-${String(day.getUTCFullYear())}`;
}

import { isPlainDate } from '../../platform/calendar.js';
import { isKind } from './kind.js';
import { tidyLine } from './tidy.js';

const DUTCH = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/;

/** 1-6-2026, as people write it, is 2026-06-01. */
export function dayFrom(text: string): string {
  const plain = tidyLine(text);
  const [, day = '', month = '', year = ''] = DUTCH.exec(plain) ?? [];
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : plain;
}

/** 9999-12-31 is how systems write that there is none. */
const LAST = '2199-12-31';

/** A day that exists, YYYY-MM-DD: 31 February is none. */
export const IsDay = isKind({
  ...{
    name: 'isDay',
    tidy: dayFrom,
    fits: (day) => isPlainDate(day) && day <= LAST,
    limits: { maxLength: 10, format: 'date' },
  },
});

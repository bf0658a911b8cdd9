import { formatDay, formatMonth } from '../web/format.js';
import { defineTexts, type Reader } from '../web/texts.js';
import type { BirthDate } from './birth-date.js';

const texts = defineTexts({
  nl: { year: '{known} (dag en maand onbekend)', month: '{known} (dag onbekend)' },
  en: { year: '{known} (day and month unknown)', month: '{known} (day unknown)' },
});

/** In words, and what is not known of it too, so that nobody thinks that it was left out. */
export function birthDateInWords(date: BirthDate, reader: Reader, length?: 'long' | 'medium' | 'short'): string {
  if (date.length === 4) return texts(reader)('year', { known: date });
  return date.length === 7
    ? texts(reader)('month', { known: formatMonth(date, reader) })
    : formatDay(date, reader, length);
}

/** A whole day is a day there, as any other; what is known of another is words. */
export const birthDateInFile = (date: BirthDate, reader: Reader): string =>
  date.length === WHOLE_DAY ? date : birthDateInWords(date, reader);
const WHOLE_DAY = '1944-05-17'.length;

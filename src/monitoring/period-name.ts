import type { PlainDate } from '../platform/calendar.js';
import { formatDayOfYear, formatMonth } from '../web/format.js';
import type { Language, Reader } from '../web/texts.js';
import { monitoringTexts } from './monitoring.text.js';

/** '2026', '3e kwartaal 2026' or 'oktober 2026'. */
export function periodName(period: string, reader: Reader): string {
  const [, year = '', quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  if (quarter) return languageOf(reader) === 'nl' ? `${quarter}e kwartaal ${year}` : `Q${quarter} ${year}`;
  return period.length === 4 ? period : formatMonth(period, reader);
}

/** As it fits above a column: '3e kw. 2026'. */
export function periodShort(period: string, reader: Reader): string {
  const [, year = '', quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  return quarter ? monitoringTexts(reader)('shortQuarter', { quarter, year }) : periodName(period, reader);
}

/** '2026 tot en met 18 november' */
export function periodTo(period: string, lastDay: PlainDate, reader: Reader): string {
  return upTo(periodName(period, reader), lastDay, reader);
}

/** As it stands in a sentence: 'in het 3e kwartaal van 2026', of one that runs 'in 2026 tot en met 18 november'. */
export function duringPeriod(period: string, lastDay: PlainDate | null, reader: Reader): string {
  const [, year = '', quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  const dutchQuarter = quarter && languageOf(reader) === 'nl';
  const during = dutchQuarter ? `in het ${quarter}e kwartaal van ${year}` : `in ${periodName(period, reader)}`;
  return lastDay === null ? during : upTo(during, lastDay, reader);
}

function upTo(what: string, day: PlainDate, reader: Reader): string {
  return monitoringTexts(reader)('upTo', { what, day: formatDayOfYear(day, reader) });
}

const languageOf = (reader: Reader): Language => (typeof reader === 'string' ? reader : reader.language);

import { formatMonth } from '../web/format.js';
import type { Reader } from '../web/texts.js';

/** '2026', '3e kwartaal 2026' or 'oktober 2026'. */
export function periodName(period: string, reader: Reader): string {
  const [, year = '', quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  const language = typeof reader === 'string' ? reader : reader.language;
  if (quarter) return language === 'nl' ? `${quarter}e kwartaal ${year}` : `Q${quarter} ${year}`;
  return period.length === 4 ? period : formatMonth(period, reader);
}

/** As it begins a sentence: 'In het 3e kwartaal van 2026'. */
export function duringPeriod(period: string, reader: Reader): string {
  const [, year = '', quarter] = /^(\d{4})-Q([1-4])$/.exec(period) ?? [];
  const language = typeof reader === 'string' ? reader : reader.language;
  return quarter && language === 'nl' ? `In het ${quarter}e kwartaal van ${year}` : `In ${periodName(period, reader)}`;
}

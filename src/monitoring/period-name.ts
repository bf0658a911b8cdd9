import { formatMonth } from '../web/format.js';
import type { Reader } from '../web/texts.js';

/** 'derde kwartaal 2026' is long in a table; 'Q3' everybody who reads figures knows. */
export function periodName(period: string, reader: Reader): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  const language = typeof reader === 'string' ? reader : reader.language;
  if (quarter) return `${language === 'nl' ? 'kwartaal' : 'quarter'} ${quarter[2] ?? ''} ${quarter[1] ?? ''}`;
  return period.length === 4 ? period : formatMonth(period, reader);
}

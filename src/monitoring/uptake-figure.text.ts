import { shownInWords } from './disclosure/disclosure.js';
import { formatNumber, formatPercent } from '../web/format.js';
import type { View } from '../web/view.js';
import { monitoringTexts } from './monitoring.text.js';
import type { UptakeRow } from './uptake-answer.js';

type Reader = Pick<View, 'language'>;

export function patientsInWords({ shown, why }: Pick<UptakeRow, 'shown' | 'why'>, reader: Reader): string {
  const t = monitoringTexts(reader);
  switch (why) {
    case 'no-data':
      return t('noData');
    case 'insufficient-data':
      return t('insufficient');
    default:
      return shown ? shownInWords(shown, reader.language) : t('unknown');
  }
}

export const NEARLY_ALL = 0.99;

/** "100%" is all of them: a municipality where one postcode area has no pharmacy is not there yet. */
export function shareInWords(share: number | null, reader: Reader): string {
  if (share === null) return '–';
  return formatPercent(share < 1 ? Math.min(share, NEARLY_ALL) : share, reader);
}

/** One number everywhere: to six minutes, as it was counted. */
export function hoursInWords(hours: number, reader: Reader): string {
  const rounded = Number(hours.toFixed(1));
  return monitoringTexts(reader)('in-hours', { n: formatNumber(rounded, reader, Number.isInteger(rounded) ? 0 : 1) });
}

export function rangeInWords(low: number | null, high: number | null, reader: Reader): string {
  if (low === null || high === null) return '–';
  return monitoringTexts(reader)('range', { low: formatPercent(low, reader), high: formatPercent(high, reader) });
}

export function expectedInWords(
  row: Pick<UptakeRow, 'expected' | 'expectedLow' | 'expectedHigh'>,
  reader: Reader,
): string {
  const [middle, low, high] = [row.expected, row.expectedLow, row.expectedHigh].map((n) => formatNumber(n, reader));
  return `${middle ?? ''} (${monitoringTexts(reader)('range', { low, high })})`;
}

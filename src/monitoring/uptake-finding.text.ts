import { monthOf, type PlainDate } from '../platform/calendar.js';
import { formatMonth, formatNumber, formatPercent } from '../web/format.js';
import type { View } from '../web/view.js';
import { duringPeriod } from './period-name.js';
import { SCREEN } from './disclosure/disclosure.js';
import type { UptakeAnswer, UptakeRow, YearBefore } from './uptake-answer.js';
import { rangeInWords } from './uptake-figure.text.js';
import { uptakeTexts } from './uptake.text.js';

type Reader = Pick<View, 'language'>;

/** What one sees in the figure, as a sentence; of a period that runs with the day to which it counts. */
export function uptakeFinding(total: UptakeRow, period: string, lastDay: PlainDate | null, reader: Reader): string {
  return finding(total, atTheBeginning(duringPeriod(period, lastDay, reader)), reader);
}

/** Of a number that was rounded: about so many, between these limits. */
export function roughFinding(total: UptakeRow, period: string, lastDay: PlainDate | null, reader: Reader): string {
  const { uptake, patients } = total;
  if (uptake === null || !patients) return uptakeFinding(total, period, lastDay, reader);
  const when = atTheBeginning(duringPeriod(period, lastDay, reader));
  return uptakeTexts(reader)('findingRough', {
    ...{ when, patients: formatNumber(patients, reader), expected: formatNumber(total.expected, reader) },
    ...{ uptake: formatPercent(uptake, reader), range: rangeInWords(total.low, total.high, reader) },
  });
}

const atTheBeginning = (when: string) => `${when.charAt(0).toUpperCase()}${when.slice(1)}`;

export function yearBeforeFinding({ period, countedUntil, total }: YearBefore, reader: Reader): string {
  const when = duringPeriod(period, countedUntil, reader);
  return finding(total, uptakeTexts(reader)('yearBefore', { when }), reader);
}

/** Why a running period does not count to today; null where it does. */
export function notYetCounted(
  { closed, countedUntil, dataDate }: Pick<UptakeAnswer, 'closed' | 'countedUntil' | 'dataDate'>,
  reader: Reader,
): string | null {
  if (closed || countedUntil === dataDate) return null;
  return uptakeTexts(reader)('notYetCounted', { month: formatMonth(monthOf(dataDate), reader), limit: SCREEN.below });
}

function finding(total: UptakeRow, when: string, reader: Reader): string {
  const t = uptakeTexts(reader);
  const { why, shown, uptake } = total;
  if (why === 'insufficient-data') return t('findingPoor', { when });
  if (why === 'no-data') return t('findingNoData', { when });
  if (shown?.kind === 'below') return t('findingFew', { when, limit: shown.limit });
  if (shown?.kind !== 'count') return t('findingWithheld', { when });
  if (shown.count === 0) return t('findingNobody', { when });
  const patients = formatNumber(shown.count, reader);
  if (uptake === null) return t('findingNoNeed', { when, patients });
  const expected = formatNumber(total.expected, reader);
  return t('finding', { when, patients, expected, uptake: formatPercent(uptake, reader) });
}

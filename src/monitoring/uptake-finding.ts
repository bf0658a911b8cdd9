import { formatNumber, formatPercent } from '../web/format.js';
import type { View } from '../web/view.js';
import { duringPeriod } from './period-name.js';
import type { UptakeRow } from './uptake-answer.js';
import { uptakeTexts } from './uptake.text.js';

/** What one sees in the figure, as a sentence. */
export function uptakeFinding(total: UptakeRow, period: string, view: Pick<View, 'language'>): string {
  const t = uptakeTexts(view);
  const when = duringPeriod(period, view);
  if (total.why === 'insufficient-data') return t('findingPoor', { when });
  if (total.patients === null || total.uptake === null) return t('findingHidden', { when });
  return t('finding', {
    when,
    patients: formatNumber(total.patients, view),
    expected: formatNumber(total.expected, view),
    uptake: formatPercent(total.uptake, view),
  });
}

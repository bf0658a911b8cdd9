import { formatNumber, formatPercent } from '../web/format.js';
import type { View } from '../web/view.js';
import type { UptakeRow } from './uptake-answer.js';
import { uptakeTexts } from './uptake.text.js';

/** What one sees in the figure, as a sentence. */
export function uptakeFinding(total: UptakeRow, period: string, view: Pick<View, 'language'>): string {
  const t = uptakeTexts(view);
  if (total.why === 'insufficient-data') return t('findingPoor', { period });
  if (total.patients === null || total.uptake === null) return t('findingHidden', { period });
  return t('finding', {
    period,
    patients: formatNumber(total.patients, view),
    expected: formatNumber(total.expected, view),
    uptake: formatPercent(total.uptake, view),
  });
}

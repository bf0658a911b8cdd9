import { formatDay, formatList, formatPercent } from '../../web/format.js';
import type { View } from '../../web/view.js';
import { duringPeriod, periodShort } from '../period-name.js';
import { shareInWords } from '../uptake-figure.text.js';
import type { ComparedPeriod, ComparisonAnswer } from './comparison.rules.js';
import { comparisonTexts } from './comparison.text.js';
import { ERROR, type Difference } from './two-counts.rules.js';

/** The one sentence that may be said of the region. */
export function finding({ periods, knownSince }: ComparisonAnswer, view: View): string {
  const t = comparisonTexts(view);
  const [only, ...others] = periods;
  if (!only || isNothingKnown(periods))
    return knownSince ? t('nothingBefore', { day: formatDay(knownSince, view) }) : t('nothing');
  return others.length === 0 ? ofOne(only, view) : ofSeveral(periods, view);
}

export const isNothingKnown = (periods: readonly ComparedPeriod[]): boolean =>
  periods.every(({ total }) => total.before.why === 'no-data');

function ofOne({ after, total }: ComparedPeriod, view: View): string {
  const t = comparisonTexts(view);
  if (!total.difference) return t('hidden');
  return t(total.difference, {
    after: duringPeriod(after, null, view),
    now: shareInWords(total.after.uptake, view),
    then: shareInWords(total.before.uptake, view),
  });
}

const ORDER: readonly (Difference | null)[] = ['higher', 'lower', 'unsaid', null];

/** What is alike stands together: "hoger in …; niet te zeggen voor …". */
function ofSeveral(periods: readonly ComparedPeriod[], view: View): string {
  const t = comparisonTexts(view);
  const told = ORDER.flatMap((difference) => {
    const names = periods
      .filter(({ total }) => total.difference === difference)
      .map(({ after }) => periodShort(after, view));
    return names.length > 0 ? [t(`${difference ?? 'hidden'}In`, { periods: formatList(names, view) })] : [];
  });
  return t('several', { told: told.join('; ') });
}

export function manyComparisons({ comparisons }: ComparisonAnswer, view: View): string {
  const chance = formatPercent(Math.min(1, comparisons * ERROR), view);
  return comparisonTexts(view)('many', { count: comparisons, chance });
}

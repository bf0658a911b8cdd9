import { suppressTable } from './suppression.rules.js';
import type { CountedDays } from '../counted-days.rules.js';
import { partsOf, type Period } from '../period.js';
import { shownDays, shownSoFar } from './so-far.rules.js';
import { noneOf, shownPeriod, type Patients, type ShownPeriod } from './shown-periods.rules.js';
import { PUBLICATION, SCREEN, shownAlone, type Shown } from './small-numbers.rules.js';

export interface Publishing {
  patients: Patients;
  codes: readonly string[];
  today: string;
  /** What earlier issues said of a period of the region: that stands, whatever was corrected since. */
  earlier: (period: string) => Shown | undefined;
}

/** What may be mailed of days that are no whole period is not told by the screen either, and small among what is mailed. */
export function publishedDays(publishing: Publishing, days: CountedDays): ShownPeriod {
  if (days.whole) return publishedPeriod(publishing, days.period);
  const screen = shownDays({ ...publishing, rule: SCREEN }, days).total;
  const whole = (period: Period) => publishedPeriod(publishing, period).total;
  const total = screen.kind === 'withheld' ? screen : shownSoFar({ ...publishing, rule: PUBLICATION, whole }, days);
  return { total, cells: null };
}

/**
 * What may be mailed of a period. It never tells more than the screen, which some readers see too: rounded where that
 * shows a number, hidden where it hides one; and then hidden where it would be small among what is mailed.
 */
export function publishedPeriod(publishing: Publishing, period: Period): ShownPeriod {
  const { patients, codes, today, earlier } = publishing;
  const screen = shownPeriod({ patients, codes, today, rule: SCREEN }, period);
  if (period.kind === 'month') {
    return { total: earlier(period.name) ?? roughly(screen.total, patients(period.name, null)), cells: null };
  }
  const total =
    earlier(period.name) ?? regionTotal(publishing, period, roughly(screen.total, patients(period.name, null)));
  if (!screen.cells) return { total, cells: null };
  if (total.kind !== 'count') return { total, cells: noneOf(codes) };
  const { cells } = suppressTable(
    codes.map((code) => [patients(period.name, code)]),
    PUBLICATION,
    {
      earlier: {
        cells: screen.cells.map((shown) => (shown.kind === 'withheld' ? [shown] : [])),
        rowTotals: [],
        columnTotals: [total],
        total: null,
      },
    },
  );
  return { total, cells: cells.flat() };
}

function roughly(screen: Shown, count: number): Shown {
  return screen.kind === 'withheld' ? screen : shownAlone(count, PUBLICATION, true);
}

/** A quarter of the region stands beside its months, in this issue and in earlier ones. */
function regionTotal(publishing: Publishing, period: Period, alone: Shown): Shown {
  if (alone.kind !== 'count') return alone;
  const months = partsOf(period);
  const shown = months.map((month) => [publishedPeriod(publishing, month).total]);
  const counts = months.map(({ name }) => [publishing.patients(name, null)]);
  const { columnTotals } = suppressTable(
    counts,
    { ...PUBLICATION, zeroShown: true },
    { earlier: { cells: shown, rowTotals: [], columnTotals: [], total: null } },
  );
  return columnTotals[0]?.kind === 'count' ? alone : { kind: 'withheld' };
}

export const TARGET_FIGURES = [
  'uptake',
  'coverage',
  'coverage-out-of-hours',
  'lead-time',
  'not-taken',
  'timeliness',
  'fill-rate',
  'practices',
  'conformity',
  'use',
  'return',
  'waste',
  'opioids',
] as const;
export type TargetFigure = (typeof TARGET_FIGURES)[number];

/** In which people say it; what is no time is a share, and said in per cent. */
export const TARGET_UNITS: Partial<Record<TargetFigure, 'hours' | 'days'>> = {
  'lead-time': 'hours',
  timeliness: 'days',
};

const PER_CENT = 100;

/** As the figure itself is counted. */
const countedTarget = (figure: TargetFigure, value: number): number =>
  TARGET_UNITS[figure] ? value : value / PER_CENT;

export interface SetTarget {
  figure: TargetFigure;
  from: string;
  value: number;
}

export interface TargetRow {
  figure: TargetFigure;
  /** Null where none was set that holds today. */
  now: SetTarget | null;
  /** Set, but for a later day. */
  coming: SetTarget[];
  earlier: SetTarget[];
}

/** As the figure itself is counted; null where none holds on that day. */
export function targetOn(all: readonly SetTarget[], figure: TargetFigure, day: string): number | null {
  const now = targetRows(all, day).find((row) => row.figure === figure)?.now;
  return now ? countedTarget(figure, now.value) : null;
}

export const targetRows = (all: readonly SetTarget[], today: string): TargetRow[] =>
  TARGET_FIGURES.map((figure) => {
    const own = all.filter((one) => one.figure === figure).sort((a, b) => b.from.localeCompare(a.from));
    const [now = null, ...earlier] = own.filter(({ from }) => from <= today);
    return { figure, now, coming: own.filter(({ from }) => from > today), earlier };
  });

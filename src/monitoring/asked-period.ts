import type { PlainDate } from '../platform/calendar.js';
import { BadInput } from '../web/problem.js';
import { monitoringTexts } from './monitoring.text.js';
import { FIRST_YEAR, lastClosed, periodAt, periodOf, type Period, type PeriodKind } from './period.js';

const CHOICES: readonly (readonly [PeriodKind, number])[] = [
  ['quarter', 8],
  ['year', 3],
  ['month', 13],
];

/** The period that was asked for; without one the quarter that closed last, the newest that tells municipalities. */
export function askedPeriod(name: string | undefined, today: PlainDate): Period {
  if (name === undefined || name === '') return lastClosed('quarter', today);
  const period = periodOf(name);
  if (!period || Number(name.slice(0, 4)) < FIRST_YEAR) throw badPeriod('badPeriod');
  if (period.from > today) throw badPeriod('futurePeriod');
  return period;
}

const badPeriod = (key: 'badPeriod' | 'futurePeriod') =>
  new BadInput([{ field: 'period', said: (language) => monitoringTexts(language)(key) }]);

/** The newest first of each kind; what was asked for is always among them. */
export function periodChoices(asked: string, today: PlainDate): string[] {
  const names = CHOICES.flatMap(([kind, count]) => {
    const own = [periodAt(kind, today)];
    while (own.length < count) own.push(lastClosed(kind, own.at(-1)?.from ?? today));
    return own.map(({ name }) => name);
  });
  return names.includes(asked) ? names : [asked, ...names];
}

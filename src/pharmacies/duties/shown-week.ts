import { addDays, dayOf, isPlainDate, type PlainDate } from '../../platform/calendar.js';
import type { Params } from '../../web/page.js';

/** The roster shows seven days from here. */
export const SHOWN_DAYS = 7;

/** The days that whoever sent a form was looking at, as its address says. */
export const shownWeek = (week: string | undefined): PlainDate | undefined =>
  week !== undefined && isPlainDate(week) ? week : undefined;

/** Back to the days that were looked at; where what was saved lies in others, to those. */
export function toWeek(saved: unknown, { week: asked }: Params): string {
  const week = shownWeek(asked);
  const day = isSpan(saved) ? dayOf(new Date(saved.from)) : undefined;
  const shows = week && (!day || (day >= week && day < addDays(week, SHOWN_DAYS)));
  const from = shows ? week : (day ?? week);
  return from ? `/duties?from=${from}` : '/duties';
}

const isSpan = (it: unknown): it is { from: Date | string } => typeof it === 'object' && it !== null && 'from' in it;

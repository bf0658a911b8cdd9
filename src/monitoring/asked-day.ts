import { isPlainDate, type PlainDate } from '../platform/calendar.js';
import { BadInput } from '../web/problem.js';
import { monitoringTexts } from './monitoring.text.js';

/** The day that was asked for; without one today. */
export function askedDay(at: string | undefined, today: PlainDate): PlainDate {
  const day = at || today;
  if (isPlainDate(day)) return day;
  throw new BadInput([{ field: 'at', said: (language) => monitoringTexts(language)('badDay') }]);
}

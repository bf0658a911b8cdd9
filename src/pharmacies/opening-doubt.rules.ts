import type { PlainDate, PlainTime } from '../platform/calendar.js';
import type { Hours } from '../platform/opening-times.js';
import type { KeptHoursInput } from './opening-hours.input.js';
import type { KeptHours } from './opening-hours.js';
import { fieldOf, hoursTold } from './told-hours.rules.js';

export interface Doubt {
  field: string;
  opens: PlainTime;
  closes: PlainTime;
}

/**
 * A day that begins before three and ends the next day after two: nobody keeps such hours, but 5.30 is typed for half past five in the
 * afternoon, and 9.00-9.00 for hours that were not filled in. What was kept before is not asked about again.
 */
export function doubtIn(input: KeptHoursInput, known: KeptHours, today: PlainDate): Doubt | null {
  const read = hoursTold(input, known, today);
  if ('wrong' in read) return null;
  const before = new Set([...known.hours, ...known.holidayHours, ...known.otherHours].map(inWords));
  for (const list of ['hours', 'holidayHours', 'otherHours'] as const) {
    const place = read.told[list].findIndex((hours) => isStrange(hours) && !before.has(inWords(hours)));
    const found = read.told[list][place];
    if (found) return { ...found, field: fieldOf(`${list}.${String(place)}.closes`, input, read.told) };
  }
  return null;
}

const isStrange = ({ opens, closes }: Hours) =>
  closes === opens ? opens !== '00:00' : closes < opens && opens < '15:00' && closes > '02:00';
const inWords = (hours: Hours) => JSON.stringify(Object.entries(hours).sort());

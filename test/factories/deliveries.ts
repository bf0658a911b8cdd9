import { addDays } from '../../src/platform/calendar.js';
import { periodOf } from '../../src/monitoring/period.js';
import type { Counted } from '../../src/monitoring/uptake-answer.rules.js';
import type { KnownFacts } from '../../src/monitoring/uptake-figure.rules.js';

/** Who got a kit on which day; a name twice is the same person. */
export type Deliveries = Readonly<Record<string, readonly string[]>>;

/** So many people on that day, each another. */
export const people = (day: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${day} ${String(i)}`);

/** As the views count them, for a region of one municipality in which 366 people a year are expected to die at home. */
export function knownFrom(deliveries: Deliveries, today: string): KnownFacts {
  const until = Object.entries(deliveries).filter(([day]) => day <= today);
  const count = (days: string) => {
    const [name = '', day] = days.split('/');
    const period = periodOf(name);
    if (!period) throw new Error(`no period: ${name}`);
    const last = day ?? addDays(period.until, -1);
    const there = until.filter(([on]) => on >= period.from && on <= last).flatMap(([, who]) => who);
    return { patients: new Set(there).size, elsewhere: 0, deliveries: there.length, undated: 0 };
  };
  const counted = new Map<string, Counted>();
  const of = (days: string) => {
    const found = counted.get(days) ?? count(days);
    counted.set(days, found);
    return found;
  };
  const need = { code: 'A', name: 'A', year: 2023, value: 366, low: 300, high: 400, source: '', method: '' };
  const [since = null] = until
    .filter(([, who]) => who.length > 0)
    .map(([day]) => day)
    .sort();
  return { today, region: 'Regio', needs: [need], of, since };
}

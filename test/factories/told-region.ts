import { addDays, type PlainDate } from '../../src/platform/calendar.js';
import { nameByDay } from '../../src/monitoring/counted-days.rules.js';
import { periodOf } from '../../src/monitoring/period.js';
import type { KnownFacts } from '../../src/monitoring/uptake-figure.rules.js';
import type { Counted } from '../../src/monitoring/uptake-answer.rules.js';
import type { Deliveries } from './deliveries.js';

export interface Delivery {
  who: string;
  code: string;
}
/** Who got a kit on which day, and in which municipality. */
export type Region = Readonly<Record<PlainDate, readonly Delivery[]>>;

/** Of the people of a region the share of each municipality; 366 a year are expected to die at home in all of it. */
const SHARES = { A: 0.58, B: 0.16, C: 0.12, D: 0.09, E: 0.05 };
export const CODES = Object.keys(SHARES);

/** Made up, the same each time: about so many a day in these days; every seventh had a kit before, some where they lived then. */
export function madeUpRegion(from: PlainDate, before: PlainDate, aDay: number, seed: number): Region {
  let state = seed;
  const roll = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const region: Record<PlainDate, Delivery[]> = {};
  let made = 0;
  for (let day = from; day < before; day = addDays(day, 1))
    region[day] = Array.from({ length: Math.floor(2 * aDay * roll() + roll()) }, () => {
      let left = roll();
      const code = CODES.find((one) => (left -= SHARES[one as keyof typeof SHARES]) < 0) ?? 'A';
      return { who: String(made++ % 7 === 6 ? made - 7 : made), code };
    });
  return region;
}

/** How many people of a municipality, or of the region, got a kit in these days. */
export function peopleOf(region: Region, from: PlainDate, to: PlainDate, code: string | null): number {
  const who = new Set<string>();
  for (let day = from; day <= to; day = addDays(day, 1))
    for (const one of region[day] ?? []) if (code === null || one.code === code) who.add(one.who);
  return who.size;
}

/** As the database knows it on a day, of a region that goes on: what was not asked for is not there. */
export function knownOn(region: Region, counted: Map<string, Counted>) {
  const count = (name: string, code: string | null): Counted => {
    const [whole = '', day] = name.split('/');
    const period = periodOf(whole);
    if (!period) throw new Error(`no period: ${name}`);
    const patients = peopleOf(region, period.from, day ?? addDays(period.until, -1), code);
    return { patients, elsewhere: 0, deliveries: patients, undated: 0 };
  };
  const days = Object.keys(region).sort();
  return (today: PlainDate, asked: readonly string[] | 'all'): KnownFacts => ({
    today,
    region: 'Regio',
    needs: CODES.map((code) => needOf(code, SHARES[code as keyof typeof SHARES])),
    since: days.find((day) => day <= today && (region[day] ?? []).length > 0) ?? null,
    of: (days, code) => {
      const name = nameByDay(days, today);
      if (asked !== 'all' && !asked.includes(name)) return { patients: 0, elsewhere: 0, deliveries: 0, undated: 0 };
      const key = `${name} ${code ?? ''}`;
      const found = counted.get(key) ?? count(name, code);
      // Of a day that is not over nothing is known yet
      if (name.slice(-2) !== today.slice(-2) || !name.endsWith(today)) counted.set(key, found);
      return found;
    },
  });
}

const needOf = (code: string, share: number) => ({
  ...{ code, name: code, year: 2023, source: '', method: '' },
  ...{ value: 366 * share, low: 300 * share, high: 400 * share },
});

export const asDeliveries = (region: Region): Deliveries =>
  Object.fromEntries(Object.entries(region).map(([day, there]) => [day, there.map(({ who }) => who)]));

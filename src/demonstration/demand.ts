import { addDays, dayOf, momentOf, weekday, type PlainDate } from '../platform/calendar.js';
import { needs } from '../regions/haaglanden.js';
import { PRACTICES } from './people.js';
import type { Random } from './random.js';
import type { Ground } from './region.js';
import type { Area } from './suppliers.js';

export interface Asked {
  at: Date;
  area: Area;
  practice: string;
  homeCare: string | null;
  urgency: 'urgent' | 'today' | 'tomorrow';
  placeOfStay: string;
}

/** Which share of the people who could have used a kit got one: when the pilot began, and now. */
const UPTAKE: Partial<Record<string, readonly [then: number, now: number]>> = {
  GM0518: [0.15, 0.25],
  GM0637: [0.18, 0.27],
  GM1916: [0.15, 0.22],
  GM0603: [0.14, 0.24],
  GM0629: [0.13, 0.2],
};
/** Monday is busy, on Sunday few people ask. */
const BUSY = [0, 1.35, 1.2, 1.15, 1.2, 1.25, 0.5, 0.35];
const PLACES = { home: 88, 'sheltered-housing': 5, 'care-home': 5, hospice: 1.5, 'homeless-shelter': 0.5 };
const URGENCIES = { tomorrow: 55, today: 37, urgent: 8 };

/** Every request of the story, in the order in which they came in. */
export function whatWasAsked(ground: Ground, areas: readonly Area[], from: PlainDate, until: Date, random: Random) {
  const days = daysFrom(from, dayOf(until));
  const asked = needs().flatMap(({ code, value }) => {
    const here = areas.filter(({ gmCode, suppliers }) => gmCode === code && suppliers.length > 0);
    const [then, now] = UPTAKE[code] ?? [0.2, 0.2];
    return days.flatMap((day, i) => {
      const perDay = ((value / 365) * (then + ((now - then) * i) / days.length) * (BUSY[weekday(day)] ?? 1)) / 0.86;
      return Array.from({ length: poisson(perDay, random) }, () => askedOn(day, here, ground, random));
    });
  });
  return asked.filter(({ at }) => at < until).sort((a, b) => a.at.getTime() - b.at.getTime());
}

function askedOn(day: PlainDate, areas: readonly Area[], ground: Ground, random: Random): Asked {
  const minutes = random.chance(0.9) ? random.between(8 * 60, 17 * 60 + 30) : random.between(18 * 60, 22 * 60 + 30);
  const area = byDeaths(areas, random);
  const near = ground.practices.filter((_, i) => PRACTICES[i]?.['gm_code'] === area.gmCode);
  return {
    at: momentOf(day, `${two(minutes / 60)}:${two(minutes % 60)}`),
    area,
    practice: random.pick(near.length > 0 ? near : ground.practices),
    homeCare: random.chance(0.75) ? random.pick(ground.homeCare) : null,
    urgency: random.weighted(URGENCIES),
    placeOfStay: random.weighted(PLACES),
  };
}

function byDeaths(areas: readonly Area[], random: Random): Area {
  const whole = areas.reduce((sum, { expectedDeaths }) => sum + expectedDeaths, 0);
  let left = random.roll() * whole;
  return areas.find(({ expectedDeaths }) => (left -= expectedDeaths) < 0) ?? random.pick(areas);
}

function poisson(mean: number, random: Random): number {
  let count = 0;
  for (let left = Math.exp(mean) * random.roll(); left > 1; left *= random.roll()) count++;
  return count;
}

function daysFrom(from: PlainDate, until: PlainDate): PlainDate[] {
  const days = [];
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day);
  return days;
}

const two = (number: number) => String(Math.floor(number)).padStart(2, '0');

import fc from 'fast-check';
import { addDays, dayOf, momentOf, timeOf, weekday } from '../../platform/calendar.js';
import { isHoliday } from '../../platform/holidays.js';
import { PHARMACY_SETTINGS, type PharmacySettings } from '../pharmacies.settings.js';
import { gapsIn, weeksLater, type Span } from './duties.rules.js';

const settings = Object.fromEntries(
  Object.entries(PHARMACY_SETTINGS).map(([key, { standard }]) => [key, standard]),
) as PharmacySettings;
const span = (from: string, until: string): Span => {
  const [day = '', time = ''] = from.split(' ');
  const [last = '', end = ''] = until.split(' ');
  return { from: momentOf(day, time), until: momentOf(last, end) };
};
const inWords = (gaps: readonly Span[]) =>
  gaps.map(({ from, until }) => `${dayOf(from)} ${timeOf(from)} - ${dayOf(until)} ${timeOf(until)}`);

/** Said once more, as plain as it can be: does this minute ask for somebody on duty? */
function asksForDuty(at: Date): boolean {
  const [day, time] = [dayOf(at), timeOf(at)];
  return weekday(day) >= 6 || isHoliday(day) || time < '08:00' || time >= '17:00';
}
const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
function minutesByHand(duties: readonly Span[], { from, until }: Span): string[] {
  const open: string[] = [];
  for (let at = from.getTime(); at < until.getTime(); at += MINUTE) {
    const moment = new Date(at);
    const covered = duties.some((duty) => duty.from <= moment && moment < duty.until);
    if (!covered && asksForDuty(moment)) open.push(moment.toISOString());
  }
  return open;
}
const minutesIn = (gaps: readonly Span[]): string[] =>
  gaps.flatMap(({ from, until }) =>
    Array.from({ length: (until.getTime() - from.getTime()) / MINUTE }, (_, i) =>
      new Date(from.getTime() + i * MINUTE).toISOString(),
    ),
  );

test('a week without anybody lacks its evenings, its nights and its weekend, as few stretches as they are', () => {
  expect(inWords(gapsIn([], span('2026-11-30 00:00', '2026-12-07 00:00'), settings))).toEqual([
    '2026-11-30 00:00 - 2026-11-30 08:00',
    '2026-11-30 17:00 - 2026-12-01 08:00',
    '2026-12-01 17:00 - 2026-12-02 08:00',
    '2026-12-02 17:00 - 2026-12-03 08:00',
    '2026-12-03 17:00 - 2026-12-04 08:00',
    '2026-12-04 17:00 - 2026-12-07 00:00',
  ]);
});

test('at Christmas the days count too, and duties that touch leave nothing between them', () => {
  const christmas = span('2026-12-24 12:00', '2026-12-28 12:00');
  expect(inWords(gapsIn([], christmas, settings))).toEqual(['2026-12-24 17:00 - 2026-12-28 08:00']);
  const duties = [span('2026-12-24 17:00', '2026-12-26 08:00'), span('2026-12-26 08:00', '2026-12-27 23:00')];
  expect(inWords(gapsIn(duties, christmas, settings))).toEqual(['2026-12-27 23:00 - 2026-12-28 08:00']);
});

test('copied a week on a duty begins and ends at the same time on the clock, over both changes of it', () => {
  for (const [from, until] of [
    ['2026-03-22 17:00', '2026-03-23 08:00'],
    ['2026-10-18 17:00', '2026-10-19 08:00'],
    ['2026-10-17 23:00', '2026-10-18 03:30'],
  ] as const) {
    const later = weeksLater(span(from, until), 1);
    expect([timeOf(later.from), timeOf(later.until)]).toEqual([from.slice(11), until.slice(11)]);
    expect([dayOf(later.from), dayOf(later.until)]).toEqual([
      addDays(from.slice(0, 10), 7),
      addDays(until.slice(0, 10), 7),
    ]);
  }
});

test('from 2026 to 2029 the gaps are those of a count minute by minute, both changes of the clock and Christmas among them', () => {
  const special = [
    '2026-03-28',
    '2026-10-24',
    '2026-12-24',
    '2027-03-27',
    '2027-10-30',
    '2028-12-23',
    '2029-03-24',
    '2029-10-27',
    '2029-12-30',
  ];
  const days = fc.oneof(
    fc.constantFrom(...special),
    fc.integer({ min: 0, max: 1460 }).map((days) => addDays('2026-01-01', days)),
  );
  const duty = fc.record({ after: fc.integer({ min: -600, max: 4320 }), lasts: fc.integer({ min: 1, max: 2000 }) });
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 4000 }), fc.array(duty, { maxLength: 6 }), (day, minutes, told) => {
      const start = momentOf(day, '00:00').getTime();
      const within = { from: new Date(start), until: new Date(start + minutes * MINUTE) };
      const duties = told.map(({ after, lasts }) => ({
        from: new Date(start + after * MINUTE),
        until: new Date(start + (after + lasts) * MINUTE),
      }));
      expect(minutesIn(gapsIn(duties, within, settings))).toEqual(minutesByHand(duties, within));
    }),
    { numRuns: 60 },
  );
});

test('over all four years a roster lacks what a count of every quarter of an hour finds, each change of the clock and each holiday passed', () => {
  const within = span('2026-01-01 00:00', '2030-01-01 00:00');
  const days = Array.from({ length: 1461 }, (_, n) => addDays('2026-01-01', n));
  // One night in thirteen has nobody, and a holiday in the week only its evening.
  const duties = days
    .filter((_, n) => n % 13 !== 5)
    .map((day) =>
      span(
        `${day} ${weekday(day) >= 6 ? '08:00' : '17:00'}`,
        `${addDays(day, 1)} ${weekday(day) === 7 ? '08:15' : '08:00'}`,
      ),
    );
  const gaps = gapsIn(duties, within, settings);
  const quarters = (spans: readonly Span[]) =>
    new Set(
      spans.flatMap(({ from, until }) =>
        Array.from({ length: (until.getTime() - from.getTime()) / QUARTER }, (_, n) => from.getTime() + n * QUARTER),
      ),
    );
  const [lacking, covered] = [quarters(gaps), quarters(duties)];
  let wrong = 0;
  for (let at = within.from.getTime(); at < within.until.getTime(); at += QUARTER)
    if (lacking.has(at) !== (asksForDuty(new Date(at)) && !covered.has(at))) wrong++;
  expect(wrong).toBe(0);
  expect(gaps.length).toBeGreaterThan(100);
});

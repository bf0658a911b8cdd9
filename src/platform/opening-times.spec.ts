import fc from 'fast-check';
import { addDays, momentOf, type Weekday } from './calendar.js';
import { addOpenMinutes, isOpen, nextOpening, openMinutesBetween, type OpeningTimes } from './opening-times.js';

const week: Weekday[] = [1, 2, 3, 4, 5];
const office: OpeningTimes = {
  hours: [
    ...week.map((weekday) => ({ weekday, opens: '08:30', closes: '17:30' })),
    { weekday: 6, opens: '10:00', closes: '14:00' },
  ],
  closures: [{ from: '2026-08-03', until: '2026-08-05' }],
  ...{ openOnHolidays: false, holidayHours: [], otherHours: [] },
};
const night: OpeningTimes = {
  hours: ([1, 2, 3, 4, 5, 6, 7] as Weekday[]).map((weekday) => ({ weekday, opens: '22:00', closes: '08:00' })),
  ...{ closures: [], openOnHolidays: true, holidayHours: [], otherHours: [] },
};
const never: OpeningTimes = { ...night, hours: [] };

test('a pharmacy is open from its first minute until, not including, its closing time', () => {
  expect(isOpen(office, momentOf('2026-07-01', '08:29'))).toBe(false);
  expect(isOpen(office, momentOf('2026-07-01', '08:30'))).toBe(true);
  expect(isOpen(office, momentOf('2026-07-01', '17:29'))).toBe(true);
  expect(isOpen(office, momentOf('2026-07-01', '17:30'))).toBe(false);
});

test('holidays and closures are closed, and a pharmacy may choose to be open on holidays', () => {
  expect(isOpen(office, momentOf('2026-04-27', '11:00'))).toBe(false);
  expect(isOpen({ ...office, openOnHolidays: true }, momentOf('2026-04-27', '11:00'))).toBe(true);
  expect(isOpen(office, momentOf('2026-08-05', '11:00'))).toBe(false);
  expect(isOpen(office, momentOf('2026-08-06', '11:00'))).toBe(true);
});

test('from Saturday afternoon the next opening is Monday morning, from Easter Saturday it is Tuesday', () => {
  expect(nextOpening(office, momentOf('2026-07-04', '15:00'))).toEqual(momentOf('2026-07-06', '08:30'));
  expect(nextOpening(office, momentOf('2026-04-04', '15:00'))).toEqual(momentOf('2026-04-07', '08:30'));
});

test('while it is open the next opening is now', () => {
  const now = momentOf('2026-07-01', '11:11');
  expect(nextOpening(office, now)).toEqual(now);
});

test('nobody waits for a pharmacy that does not open within sixty days', () => {
  const away = (until: string) => ({ ...office, closures: [{ from: '2026-06-01', until }] });
  const first = momentOf('2026-06-01', '09:00');
  expect(nextOpening(away('2026-07-30'), first)).toEqual(momentOf('2026-07-31', '08:30'));
  expect(nextOpening(away('2026-07-31'), first)).toBeNull();
  expect(nextOpening(never, first)).toBeNull();
  expect(addOpenMinutes(never, first, 60)).toBeNull();
});

test('an hour of opening time that begins at 17:00 ends at 09:00 the next morning', () => {
  expect(addOpenMinutes(office, momentOf('2026-07-01', '17:00'), 60)).toEqual(momentOf('2026-07-02', '09:00'));
  expect(addOpenMinutes(office, momentOf('2026-07-01', '16:30'), 60)).toEqual(momentOf('2026-07-01', '17:30'));
  expect(addOpenMinutes(office, momentOf('2026-07-03', '17:15'), 60)).toEqual(momentOf('2026-07-04', '10:45'));
});

test('a week has 49 opening hours, the week of Ascension Day 40', () => {
  expect(openMinutesBetween(office, momentOf('2026-06-29', '00:00'), momentOf('2026-07-06', '00:00'))).toBe(49 * 60);
  expect(openMinutesBetween(office, momentOf('2026-05-11', '00:00'), momentOf('2026-05-18', '00:00'))).toBe(40 * 60);
});

test('the night in which summer begins lasts nine hours, the one in which it ends eleven', () => {
  expect(openMinutesBetween(night, momentOf('2026-03-28', '12:00'), momentOf('2026-03-29', '12:00'))).toBe(9 * 60);
  expect(openMinutesBetween(night, momentOf('2026-10-24', '12:00'), momentOf('2026-10-25', '12:00'))).toBe(11 * 60);
  expect(addOpenMinutes(night, momentOf('2026-03-29', '01:30'), 60)).toEqual(momentOf('2026-03-29', '03:30'));
  expect(addOpenMinutes(night, new Date('2026-10-25T00:30Z'), 60)).toEqual(new Date('2026-10-25T01:30Z'));
});

test('a night that runs into a closed day ends at midnight', () => {
  const closedOnSunday = { ...night, closures: [{ from: '2026-07-05', until: '2026-07-05' }] };
  expect(isOpen(closedOnSunday, momentOf('2026-07-04', '23:59'))).toBe(true);
  expect(isOpen(closedOnSunday, momentOf('2026-07-05', '00:00'))).toBe(false);
});

test('an evening of a closed day opens no night after it', () => {
  const closedOnSunday = { ...night, closures: [{ from: '2026-07-05', until: '2026-07-05' }] };
  expect(isOpen(closedOnSunday, momentOf('2026-07-06', '07:00'))).toBe(false);
  expect(isOpen(closedOnSunday, momentOf('2026-07-06', '22:00'))).toBe(true);
});

test('on holidays a pharmacy keeps the hours it has for them', () => {
  const christmas = { ...office, openOnHolidays: true, holidayHours: [{ opens: '11:00', closes: '13:00' }] };
  const openAt = (time: string) => isOpen(christmas, momentOf('2026-12-25', time));
  expect(['10:59', '11:00', '12:59', '13:00'].map(openAt)).toEqual([false, true, true, false]);
  expect(isOpen({ ...office, openOnHolidays: true }, momentOf('2026-12-25', '08:30'))).toBe(true);
});

test('a day with other hours has those, also on a holiday, in a closure and after a night', () => {
  const otherHours = ['2026-12-24', '2026-12-26', '2026-12-31'].map((day) => ({
    day,
    opens: '09:00',
    closes: '15:00',
  }));
  const times = { ...office, closures: [{ from: '2026-12-28', until: '2027-01-02' }], otherHours };
  const open = (day: string, time: string) => isOpen(times, momentOf(day, time));
  expect([open('2026-12-24', '08:45'), open('2026-12-24', '14:59'), open('2026-12-24', '15:00')]).toEqual([
    false,
    true,
    false,
  ]);
  expect([open('2026-12-26', '14:00'), open('2026-12-30', '14:00'), open('2026-12-31', '14:00')]).toEqual([
    true,
    false,
    true,
  ]);
  expect(isOpen({ ...night, otherHours }, momentOf('2026-12-24', '07:00'))).toBe(false);
  const late = { ...never, otherHours: [{ day: '2026-12-04', opens: '20:00', closes: '02:00' }] };
  expect(openMinutesBetween(late, momentOf('2026-12-04', '00:00'), momentOf('2026-12-06', '00:00'))).toBe(360);
});

test('hours that overlap are counted once', () => {
  const twice = { ...office, hours: [...office.hours, { weekday: 3 as const, opens: '12:00', closes: '20:00' }] };
  expect(openMinutesBetween(twice, momentOf('2026-07-01', '00:00'), momentOf('2026-07-02', '00:00'))).toBe(690);
});

test('whenever counting begins, so many minutes of opening time later is so many minutes of opening time away', () => {
  const moments = fc.integer({ min: 0, max: 4 * 365 * 1440 }).map((n) => new Date(Date.UTC(2026, 0, 1, 0, n)));
  const minutes = fc.integer({ min: 1, max: 3000 });
  fc.assert(
    fc.property(fc.constantFrom(office, night), moments, minutes, (times, from, count) => {
      const later = addOpenMinutes(times, from, count);
      return later !== null && openMinutesBetween(times, from, later) === count;
    }),
  );
});

test('every day of 2026 to 2029 an offer at 17:00 has lapsed before the evening of the next open day', () => {
  for (let day = '2026-01-01'; day < '2030-01-01'; day = addDays(day, 1)) {
    const lapse = addOpenMinutes(office, momentOf(day, '17:00'), 60);
    expect(lapse && isOpen(office, new Date(lapse.getTime() - 1))).toBe(true);
    expect(lapse && openMinutesBetween(office, momentOf(day, '17:00'), lapse)).toBe(60);
  }
});

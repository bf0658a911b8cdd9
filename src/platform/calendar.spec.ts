import fc from 'fast-check';
import {
  addDays,
  dayOf,
  daysBetween,
  isPlainDate,
  lastDayOfMonth,
  momentOf,
  monthOf,
  timeOf,
  weekday,
} from './calendar.js';

const moments = fc.date({
  min: new Date('2026-01-01T00:00Z'),
  max: new Date('2029-12-31T23:59Z'),
  noInvalidDate: true,
});
const days = fc.integer({ min: 0, max: 1460 }).map((n) => addDays('2026-01-01', n));

test('just before midnight in London it is already tomorrow in Amsterdam', () => {
  expect(dayOf(new Date('2026-01-31T23:30Z'))).toBe('2026-02-01');
  expect(timeOf(new Date('2026-01-31T23:30Z'))).toBe('00:30');
  expect(dayOf(new Date('2026-06-30T21:59Z'))).toBe('2026-06-30');
  expect(dayOf(new Date('2026-06-30T22:00Z'))).toBe('2026-07-01');
});

test('in spring the clock goes from 01:59 to 03:00', () => {
  expect(timeOf(new Date('2026-03-29T00:59:59Z'))).toBe('01:59');
  expect(timeOf(new Date('2026-03-29T01:00Z'))).toBe('03:00');
  expect(momentOf('2026-03-29', '09:00')).toEqual(new Date('2026-03-29T07:00Z'));
  expect(momentOf('2026-03-28', '09:00')).toEqual(new Date('2026-03-28T08:00Z'));
});

test('a time that the clock skips is an hour later', () => {
  expect(momentOf('2026-03-29', '02:30')).toEqual(new Date('2026-03-29T01:30Z'));
  expect(timeOf(momentOf('2026-03-29', '02:30'))).toBe('03:30');
});

test('in autumn 02:30 comes twice and the first one is meant', () => {
  expect(timeOf(new Date('2026-10-25T00:30Z'))).toBe('02:30');
  expect(timeOf(new Date('2026-10-25T01:30Z'))).toBe('02:30');
  expect(momentOf('2026-10-25', '02:30')).toEqual(new Date('2026-10-25T00:30Z'));
  expect(momentOf('2026-10-25', '03:00')).toEqual(new Date('2026-10-25T02:00Z'));
});

test('the end of a day is the start of the next, also on the days of 23 and 25 hours', () => {
  const hours = (day: string) => (momentOf(day, '24:00').getTime() - momentOf(day, '00:00').getTime()) / 3_600_000;
  expect(hours('2026-03-29')).toBe(23);
  expect(hours('2026-10-25')).toBe(25);
  fc.assert(
    fc.property(days, (day) => momentOf(day, '24:00').getTime() === momentOf(addDays(day, 1), '00:00').getTime()),
  );
});

test('whatever the moment, the clock reads what Intl says', () => {
  const amsterdam = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Amsterdam',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  fc.assert(fc.property(moments, (moment) => `${dayOf(moment)} ${timeOf(moment)}` === amsterdam.format(moment)));
});

test('every noon of 2026 to 2029 comes back as the day it was', () => {
  for (let day = '2026-01-01', count = 0; count < 1461; day = addDays(day, 1), count++) {
    expect(dayOf(momentOf(day, '12:00'))).toBe(day);
    expect(timeOf(momentOf(day, '12:00'))).toBe('12:00');
    expect(weekday(day)).toBe(((count + 3) % 7) + 1);
  }
});

test('days are counted without hours', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-30', -1)).toBe('2026-03-29');
  expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
  fc.assert(
    fc.property(days, fc.integer({ min: -900, max: 900 }), (day, n) => daysBetween(day, addDays(day, n)) === n),
  );
});

test('1 January 2026 is a Thursday', () => {
  expect(weekday('2026-01-01')).toBe(4);
  expect(weekday('2026-01-04')).toBe(7);
  expect(weekday('1931-05-11')).toBe(1);
});

test('a month ends on its own last day', () => {
  expect(monthOf('2026-10-31')).toBe('2026-10');
  expect(lastDayOfMonth('2026-02')).toBe('2026-02-28');
  expect(lastDayOfMonth('2028-02')).toBe('2028-02-29');
  expect(lastDayOfMonth('2026-12')).toBe('2026-12-31');
});

test('31 February is no day', () => {
  expect(isPlainDate('2026-02-28')).toBe(true);
  for (const text of [
    '2026-02-31',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '',
    '2026-01-01T00:00',
  ])
    expect(isPlainDate(text)).toBe(false);
});

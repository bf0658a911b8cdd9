import {
  countedDays,
  daysTo,
  nameByDay,
  namesAround,
  namesToKeep,
  sameDaysOfYearBefore,
} from './counted-days.rules.js';
import { periodOf, type Period } from './period.js';

const period = (name: string) => periodOf(name) as Period;
const counted = (name: string, today: string, few = false) => {
  const { lastDay, days } = countedDays(period(name), today, few);
  return { lastDay, days };
};
const yearBefore = (name: string, lastDay: string) => {
  const before = sameDaysOfYearBefore(daysTo(period(name), lastDay));
  return [before.name, before.days];
};

test('on 18 November a running year counts 322 days, its quarter 49 and its month 18', () => {
  expect(counted('2026', '2026-11-18')).toEqual({ lastDay: '2026-11-18', days: 322 });
  expect(counted('2026-Q4', '2026-11-18')).toEqual({ lastDay: '2026-11-18', days: 49 });
  expect(counted('2026-11', '2026-11-18')).toEqual({ lastDay: '2026-11-18', days: 18 });
});

test('while the running month has too few patients the year and the quarter count to the end of October', () => {
  expect(counted('2026', '2026-11-18', true)).toEqual({ lastDay: '2026-10-31', days: 304 });
  expect(counted('2026-Q4', '2026-11-18', true)).toEqual({ lastDay: '2026-10-31', days: 31 });
});

test('a month, and a year or a quarter in its first month, have no month before: they count to today', () => {
  expect(counted('2026-11', '2026-11-18', true)).toEqual({ lastDay: '2026-11-18', days: 18 });
  expect(counted('2027', '2027-01-03', true)).toEqual({ lastDay: '2027-01-03', days: 3 });
  expect(counted('2026-Q4', '2026-10-02', true)).toEqual({ lastDay: '2026-10-02', days: 2 });
});

test('a period that is closed counts all its days, however few patients this month has', () => {
  expect(counted('2026-Q3', '2026-10-01', true)).toEqual({ lastDay: '2026-09-30', days: 92 });
  expect(counted('2028', '2029-01-01')).toEqual({ lastDay: '2028-12-31', days: 366 });
});

test('in a leap year the first sixty days end on 29 February', () => {
  expect(counted('2028', '2028-02-29')).toEqual({ lastDay: '2028-02-29', days: 60 });
  expect(counted('2028-02', '2028-02-29')).toEqual({ lastDay: '2028-02-29', days: 29 });
});

test('the same days of the year before end on the same date, of a whole month with that month', () => {
  expect(yearBefore('2026', '2026-11-18')).toEqual(['2025/2025-11-18', 322]);
  expect(yearBefore('2026-Q4', '2026-10-31')).toEqual(['2025-Q4/2025-10-31', 31]);
  expect(yearBefore('2028', '2028-02-29')).toEqual(['2027/2027-02-28', 59]);
  expect(yearBefore('2028', '2028-02-28')).toEqual(['2027/2027-02-28', 59]);
  // One day of 2028 alone would be the difference to its February
  expect(yearBefore('2029', '2029-02-28')).toEqual(['2028/2028-02-29', 60]);
  expect(yearBefore('2026', '2026-12-31')).toEqual(['2025', 365]);
});

test('everything a running period is told beside is asked for, and of a closed one its parts', () => {
  const names = namesAround(period('2026'), '2026-11-18');
  expect(names).toEqual(expect.arrayContaining(['2026-Q1', '2026-10', '2025', '2025-Q4', '2025-11']));
  expect(names).toEqual(expect.arrayContaining(['2026/2026-11-18', '2026-Q4/2026-10-31', '2025-11/2025-11-18']));
  // What runs is counted by its day, what has not begun is not counted
  for (const none of ['2026', '2026-Q4', '2026-11', '2026-12']) expect(names).not.toContain(none);
  expect(namesAround(period('2026-Q3'), '2026-11-18')).toEqual(['2026-Q3', '2026-07', '2026-08', '2026-09']);
});

test('what runs is known by the name of its days, what is over by its own', () => {
  expect(nameByDay('2026', '2026-11-18')).toBe('2026/2026-11-18');
  expect(nameByDay('2026-11', '2026-11-30')).toBe('2026-11');
  expect(nameByDay('2026-Q3', '2026-11-18')).toBe('2026-Q3');
  expect(nameByDay('2025/2025-11-18', '2026-11-18')).toBe('2025/2025-11-18');
});

test('what is over for a day may be kept, and what pages of today ask of the year before', () => {
  const names = namesToKeep(2025, '2026-11-01');
  expect(names).toEqual(expect.arrayContaining(['2025', '2025-Q4', '2025-12', '2026-Q3', '2025/2025-11-01']));
  for (const none of ['2026', '2026-Q4', '2026-10', '2026/2026-11-01', '2026/2026-10-31'])
    expect(names).not.toContain(none);
  // Up to the day that is over, so that only who came since is counted
  expect(names).toEqual(expect.arrayContaining(['2026/2026-10-30', '2026-Q4/2026-10-30', '2026-10/2026-10-30']));
  expect(namesToKeep(2025, '2026-11-02')).toEqual(expect.arrayContaining(['2026-10', '2026/2026-10-31']));
});

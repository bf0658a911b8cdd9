import { monthsToPlan, reportDueAt } from './report-day.rules.js';

const due = (month: string) => reportDueAt(month).toISOString();

test('the report of October 2026 is due on Wednesday 4 November at seven in the morning', () => {
  // Monday 2, Tuesday 3, Wednesday 4; winter time
  expect(due('2026-10')).toBe('2026-11-04T06:00:00.000Z');
});

test('New Year is no working day, and in summer seven o’clock is an hour earlier', () => {
  // Friday 1 January 2027 is New Year; Monday 4, Tuesday 5, Wednesday 6
  expect(due('2026-12')).toBe('2027-01-06T06:00:00.000Z');
  // Thursday 1 January 2026; Friday 2, Monday 5, Tuesday 6
  expect(due('2025-12')).toBe('2026-01-06T06:00:00.000Z');
  expect(due('2026-06')).toBe('2026-07-03T05:00:00.000Z');
});

test('around Easter and King’s Day only days on which people work count', () => {
  // Easter Monday is 29 March 2027, and April begins on a Thursday: 1, 2 and Monday 5
  expect(due('2027-03')).toBe('2027-04-05T05:00:00.000Z');
});

test('a new network begins with its own month; afterwards every month follows, also those of a long absence', () => {
  expect(monthsToPlan(null, '2026-11-18', '2026-11-18')).toEqual(['2026-11']);
  expect(monthsToPlan('2026-11', '2026-11-18', '2026-11-30')).toEqual([]);
  expect(monthsToPlan('2026-11', '2026-11-18', '2026-12-01')).toEqual(['2026-12']);
  expect(monthsToPlan('2026-11', '2026-11-18', '2027-02-20')).toEqual(['2026-12', '2027-01', '2027-02']);
});

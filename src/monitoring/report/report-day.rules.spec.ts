import { periodOf, type Period, type PeriodKind } from '../period.js';
import { nextEdition, periodsToPlan, reportDueAt } from './report-day.rules.js';

const due = (name: string) => reportDueAt(periodOf(name) as Period).toISOString();
const planned = (kind: PeriodKind, last: string | null, since: string, today: string) =>
  periodsToPlan(kind, last, since, today).map(({ name }) => name);

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
  expect(planned('month', null, '2026-11-18', '2026-11-18')).toEqual(['2026-11']);
  expect(planned('month', '2026-11', '2026-11-18', '2026-11-30')).toEqual([]);
  expect(planned('month', '2026-11', '2026-11-18', '2026-12-01')).toEqual(['2026-12']);
  expect(planned('month', '2026-11', '2026-11-18', '2027-02-20')).toEqual(['2026-12', '2027-01', '2027-02']);
  expect(planned('quarter', '2026-Q3', '2026-05-18', '2027-02-20')).toEqual(['2026-Q4', '2027-Q1']);
  expect(planned('year', null, '2026-05-18', '2027-02-20')).toEqual(['2026', '2027']);
});

test('a quarter and a year go out later than the month that ends them, so that what came late is in them', () => {
  // January 2027: Monday 4, 5, 6 (month), 7, Friday 8 (quarter), 11 … Friday 15 (year)
  expect(due('2026-Q4')).toBe('2027-01-08T06:00:00.000Z');
  expect(due('2026')).toBe('2027-01-15T06:00:00.000Z');
});

test('the next edition is the one that is over and not yet sent, then the one that runs', () => {
  const at = (moment: string, sent: string[] = []) =>
    nextEdition('quarter', sent, new Date(moment), moment.slice(0, 10)).name;
  expect(at('2027-01-07T12:00Z')).toBe('2026-Q4');
  expect(at('2027-01-07T12:00Z', ['2026-Q4'])).toBe('2027-Q1');
  expect(at('2027-01-09T12:00Z')).toBe('2027-Q1');
});

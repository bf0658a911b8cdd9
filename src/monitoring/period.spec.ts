import { addDays, daysBetween } from '../platform/calendar.js';
import { lastClosed, partsOf, periodAt, periodOf, type Period } from './period.js';

test('the third quarter of 2026 has 92 days and closes on 1 October', () => {
  const quarter = periodOf('2026-Q3');
  expect(quarter).toMatchObject({
    name: '2026-Q3',
    kind: 'quarter',
    from: '2026-07-01',
    until: '2026-10-01',
    days: 92,
    daysInYear: 365,
  });
  expect(quarter?.closed('2026-09-30')).toBe(false);
  expect(quarter?.closed('2026-10-01')).toBe(true);
});

test('a leap year has 366 days, its February 29', () => {
  expect(periodOf('2028')).toMatchObject({ kind: 'year', from: '2028-01-01', until: '2029-01-01', days: 366 });
  expect(periodOf('2028-02')).toMatchObject({ kind: 'month', until: '2028-03-01', days: 29, daysInYear: 366 });
  expect(periodOf('2026-12')).toMatchObject({ from: '2026-12-01', until: '2027-01-01', days: 31 });
});

test('other words are no period', () => {
  for (const name of ['', '26', '2026-Q5', '2026-13', '2026-00', '2026-1', '2026-q3', '2026-10-01', ' 2026']) {
    expect(periodOf(name)).toBeNull();
  }
});

test('on 1 January the year before has just closed, on 31 December it has not', () => {
  expect(lastClosed('year', '2027-01-01').name).toBe('2026');
  expect(lastClosed('year', '2026-12-31').name).toBe('2025');
  expect(lastClosed('quarter', '2027-01-01').name).toBe('2026-Q4');
  expect(lastClosed('month', '2026-11-25').name).toBe('2026-10');
});

test('every day of 2026 to 2029 lies in one year, one quarter and one month, and these add up', () => {
  for (let day = '2026-01-01'; day < '2030-01-01'; day = addDays(day, 1)) {
    for (const kind of ['year', 'quarter', 'month'] as const) {
      const { from, until, days, name } = periodAt(kind, day);
      expect(from <= day && day < until && days === daysBetween(from, until)).toBe(true);
      expect(lastClosed(kind, day).until).toBe(from);
      expect(periodAt(kind, addDays(until, -1)).name).toBe(name);
    }
  }
  const parts = (names: string[]) => names.reduce((days, name) => days + (periodOf(name)?.days ?? 0), 0);
  expect(parts(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])).toBe(365);
  expect(parts(['2028-01', '2028-02', '2028-03'])).toBe(periodOf('2028-Q1')?.days);
});

test('a year is its quarters, a quarter its months, and a month has no parts', () => {
  const parts = (name: string) => partsOf(periodOf(name) as Period).map((part) => part.name);
  expect(parts('2026')).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  expect(parts('2026-Q4')).toEqual(['2026-10', '2026-11', '2026-12']);
  expect(parts('2026-02')).toEqual([]);
});

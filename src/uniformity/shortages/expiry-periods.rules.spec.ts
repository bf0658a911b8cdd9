import { byPeriod } from './expiry-periods.rules.js';

test('what expires soon is told by the week, what expires later by the month', () => {
  const all = [
    { expiry: '2027-11-30', count: 4 },
    { expiry: '2026-11-24', count: 1 },
    { expiry: '2026-11-29', count: 2 },
    { expiry: '2027-11-01', count: 3 },
  ];
  expect(byPeriod(all, '2026-11-22')).toEqual([
    { from: '2026-11-23', isMonth: false, count: 3 },
    { from: '2027-11-01', isMonth: true, count: 7 },
  ]);
});

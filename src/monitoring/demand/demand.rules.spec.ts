import { demandOf } from './demand.rules.js';

const count = { kind: 'count' as const, count: 99 };

test('what is proposed would have been enough so often as it is for: requests that came together are not spread out', () => {
  // Thirty days of the year two at once, the other days none: of the mean of 0.16 a day and one day to replenish Poisson says one
  const perDay = Array.from({ length: 364 }, (_, day) => (day % 12 === 0 ? 2 : 0));
  const shelf = { id: 'a', name: 'A', gmCode: 'GM', version: 1, minimum: 1, readyKits: 1 };
  const { items } = demandOf({
    shelves: [shelf],
    quarters: [
      { requests: () => 31, municipality: () => count },
      { requests: () => 31, municipality: () => count },
    ],
    daysInQuarters: 364,
    perDay: () => perDay,
    filling: () => undefined,
    ...{ orderingDays: 1, cover: 0.95, rule: { below: 5, zeroShown: true, roundTo: 1, minDenominator: 10 } },
  });
  expect(items[0]).toMatchObject({ proposed: 2, coveredThen: 1 });
  expect(items[0]?.coveredNow).toBeLessThan(0.95);
});

import { daysTo } from '../counted-days.rules.js';
import { periodOf, type Period } from '../period.js';
import { publishedDays } from './published-periods.rules.js';
import { SCREEN } from './small-numbers.rules.js';
import { shownInWords } from './small-numbers.text.js';
import { shownDays } from './so-far.rules.js';
import { knownFrom, people, type Deliveries } from '../../../test/factories/deliveries.js';

const history = (counts: Record<string, number>): Deliveries =>
  Object.fromEntries(Object.entries(counts).map(([day, count]) => [day, people(day, count)]));
const days = (name: string, day: string) => daysTo(periodOf(name) as Period, day);
const toldIn = (counts: Record<string, number>, today: string) => {
  const { of } = knownFrom(history(counts), today);
  const asked = { patients: (name: string) => of(name, null).patients, codes: [], today };
  return {
    onScreen: (name: string, day: string) =>
      shownInWords(shownDays({ ...asked, rule: SCREEN }, days(name, day)).total, 'en'),
    mailed: (name: string, day: string) =>
      shownInWords(publishedDays({ ...asked, earlier: () => undefined }, days(name, day)).total, 'en'),
  };
};

test('a running year is told where each of its quarters, months and days is told', () => {
  const { onScreen } = toldIn({ '2026-02-10': 40, '2026-10-10': 7, '2026-11-10': 6 }, '2026-11-18');
  expect(onScreen('2026', '2026-11-18')).toBe('53');
  expect(onScreen('2026-Q4', '2026-11-18')).toBe('13');
  expect(onScreen('2026', '2026-10-31')).toBe('47');
});

test('with a running month of four it would tell them; counted to the end of October it does not', () => {
  const { onScreen } = toldIn({ '2026-02-10': 40, '2026-10-10': 7, '2026-11-10': 4 }, '2026-11-18');
  expect(onScreen('2026-11', '2026-11-18')).toBe('<5');
  expect(onScreen('2026', '2026-11-18')).toBe('withheld');
  expect(onScreen('2026', '2026-10-31')).toBe('47');
});

test('a month of three is told by no sum in which it is the only one that is hidden, or one of two', () => {
  const one = toldIn({ '2026-07-10': 30, '2026-08-10': 3, '2026-10-10': 7 }, '2026-11-18');
  expect(one.onScreen('2026', '2026-10-31')).toBe('withheld');
  expect(one.onScreen('2026-Q4', '2026-10-31')).toBe('7');
  // February and November: with December the closed year would otherwise be one number too many
  const two = toldIn({ '2026-02-10': 3, '2026-07-10': 30, '2026-11-10': 2 }, '2026-12-18');
  expect(two.onScreen('2026', '2026-11-30')).toBe('withheld');
});

test('three in the first month of a network, and nobody else, are as few in its year as in its month', () => {
  const { onScreen } = toldIn({ '2026-09-10': 3 }, '2026-10-18');
  expect(onScreen('2026', '2026-09-30')).toBe('<5');
  expect(onScreen('2026', '2026-10-18')).toBe('<5');
});

test('the first days of a month a year ago are told unless they, or the days after them, are few', () => {
  const last = (first: number, then: number) => toldIn({ '2025-11-10': first, '2025-11-25': then }, '2026-11-18');
  const told = (first: number, then: number) => last(first, then).onScreen('2025-11', '2025-11-18');
  expect([told(12, 6), told(12, 0), told(0, 6)]).toEqual(['12', '12', '0']);
  expect([told(4, 12), told(12, 4), told(4, 4)]).toEqual(['<5', 'withheld', '<5']);
  // Together two: that nobody came before the 18th says no more than that they were one to four
  expect(told(0, 2)).toBe('0');
  expect(last(12, 4).onScreen('2025', '2025-11-18')).toBe('withheld');
  expect(last(12, 4).onScreen('2025', '2025-11-30')).toBe('16');
});

test('a mail tells the days of a year ago in fives, and only where ten came before and ten after', () => {
  const told = (first: number, then: number) =>
    toldIn({ '2025-11-10': first, '2025-11-25': then }, '2026-11-18').mailed('2025-11', '2025-11-18');
  expect([told(12, 11), told(12, 0), told(9, 30)]).toEqual(['10', '10', '<10']);
  expect([told(12, 9), told(12, 3)]).toEqual(['withheld', 'withheld']);
});

import { periodOf, type Period } from '../period.js';
import { publishedPeriod } from './published-periods.rules.js';
import { shownPeriod } from './shown-periods.rules.js';
import { SCREEN, type Shown } from './small-numbers.rules.js';
import { shownInWords } from './small-numbers.text.js';

const period = (name: string) => periodOf(name) as Period;
const codes = ['Den Haag', 'Rijswijk', 'Wassenaar'];
/** Patients of the three municipalities per month; nobody counts twice. */
const patients = (months: Record<string, readonly number[]>) => (name: string, code: string | null) =>
  Object.entries(months)
    .filter(([month]) => month >= period(name).from.slice(0, 7) && month < period(name).until.slice(0, 7))
    .flatMap(([, counts]) => (code === null ? counts : [counts[codes.indexOf(code)] ?? 0]))
    .reduce((total, count) => total + count, 0);
const words = ({ total, cells }: { total: Shown; cells: Shown[] | null }) =>
  [...(cells ?? []), total].map((shown) => shownInWords(shown, 'en'));
const onScreen = (months: Record<string, readonly number[]>, name: string, today = '2027-02-01') =>
  words(shownPeriod({ patients: patients(months), codes, rule: SCREEN, today }, period(name)));
const mailed = (
  months: Record<string, readonly number[]>,
  name: string,
  earlier: Record<string, Shown> = {},
  today = '2027-02-01',
) =>
  words(
    publishedPeriod({ patients: patients(months), codes, today, earlier: (month) => earlier[month] }, period(name)),
  );

const QUARTER = { '2026-07': [30, 6, 1], '2026-08': [28, 7, 0], '2026-09': [31, 5, 2] };

test('of a month only the region is told, of a quarter the municipalities once it is closed', () => {
  expect(onScreen(QUARTER, '2026-07')).toEqual(['37']);
  expect(onScreen(QUARTER, '2026-Q3', '2026-09-30')).toEqual(['110']);
  // Wassenaar has three; Rijswijk, the next smallest, covers it
  expect(onScreen(QUARTER, '2026-Q3', '2026-10-01')).toEqual(['89', 'withheld', '<5', '110']);
});

test('a year is told where its quarters leave it open', () => {
  // Rijswijk 18 + 60 and Wassenaar 3 + 20: with the fourth quarter known, either year would tell the third
  const year = { ...QUARTER, '2026-10': [30, 60, 20] };
  expect(onScreen(year, '2026-Q4')).toEqual(['30', '60', '20', '110']);
  expect(onScreen(year, '2026')).toEqual(['119', 'withheld', 'withheld', '220']);
});

test('four quarters that are each too small may be told as a year', () => {
  const year = { '2026-01': [40, 9, 3], '2026-04': [40, 9, 2], '2026-07': [40, 9, 3], '2026-10': [40, 9, 4] };
  expect(onScreen(year, '2026-Q1')).toEqual(['40', 'withheld', '<5', '52']);
  expect(onScreen(year, '2026')).toEqual(['160', '36', '12', '208']);
});

test('a region that had few in a month withholds the quarter by which they could be computed', () => {
  const few = { '2026-07': [2, 0, 0], '2026-08': [20, 8, 6], '2026-09': [20, 8, 6] };
  expect(onScreen(few, '2026-07')).toEqual(['<5']);
  expect(onScreen(few, '2026-Q3').at(-1)).toBe('withheld');
});

test('a mail rounds what the screen shows and hides what it hides', () => {
  expect(mailed(QUARTER, '2026-07')).toEqual(['35']);
  expect(mailed(QUARTER, '2026-Q3')).toEqual(['90', 'withheld', '<10', '110']);
});

test('a screen that withholds nine beside "<5" is not undone by a mail that says "<10"', () => {
  // 4 + 9 = 13: whoever knew that the second is under ten would know that the first is four
  const months = { '2026-07': [60, 9, 4] };
  expect(onScreen(months, '2026-Q3')).toEqual(['60', 'withheld', '<5', '73']);
  expect(mailed(months, '2026-Q3')).toEqual(['60', 'withheld', '<10', '75']);
});

test('a month that was mailed stands, and a quarter is told beside it as it stands', () => {
  expect(mailed(QUARTER, '2026-07', { '2026-07': { kind: 'count', count: 40 } })).toEqual(['40']);
  // 12 + 12 + 9 = 33: 10, 10 and 35 would say that the third is nine
  const telling = { '2026-07': [12, 0, 0], '2026-08': [12, 0, 0], '2026-09': [9, 0, 0] };
  expect(mailed(telling, '2026-09')).toEqual(['<10']);
  expect(mailed(telling, '2026-Q3').at(-1)).toBe('withheld');
});

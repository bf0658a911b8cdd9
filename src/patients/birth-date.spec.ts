import fc from 'fast-check';
import { lackingIn, birthDateFrom, isBirthDate, knownLess, mayBeOneDay } from './birth-date.js';
import { birthDateInWords } from './birth-date.text.js';

test.each([
  ['1931', '1931'],
  ['00-00-1931', '1931'],
  ['1931-00-00', '1931'],
  ['0-0-1931', '1931'],
  ['??-??-1931', '1931'],
  ['xx/xx/1931', '1931'],
  ['1931--', '1931'],
  ['19310000', '1931'],
  ['00001931', '1931'],
  ['07-1931', '1931-07'],
  ['7/1931', '1931-07'],
  ['1931-07', '1931-07'],
  ['1931-7-0', '1931-07'],
  ['00.07.1931', '1931-07'],
  ['00071931', '1931-07'],
  ['9-3-1941', '1941-03-09'],
  ['9-3-41', '1941-03-09'],
  ['41-03-09', '1941-03-09'],
  ['41-3-', '1941-03'],
  ['9 mrt 41', '1941-03-09'],
  ['9 3 1941', '1941-03-09'],
  [' 09 – 03 – 1941 ', '1941-03-09'],
  ['09031941', '1941-03-09'],
  ['19410309', '1941-03-09'],
  ['20-01-1931', '1931-01-20'],
  ['20011931', '1931-01-20'],
  ['9 mrt 1931', '1931-03-09'],
  ['9 maart 1931', '1931-03-09'],
  ['1931-mrt-09', '1931-03-09'],
  ['1931-Aug.-', '1931-08'],
  ['12-okt-1931', '1931-10-12'],
])('"%s" is %s', (typed, kept) => {
  expect(birthDateFrom(typed)).toBe(kept);
  expect(isBirthDate(kept)).toBe(true);
});

test.each([
  '1931-00-05',
  '05-00-1931',
  '--',
  '',
  '31-2-1941',
  '13-1931',
  '1899',
  '9-3-31',
  '31-03-09',
  '41-03-42',
  '1931-07-00-1',
  'ca. 1931',
])('"%s" is no birth date', (typed) => expect(isBirthDate(birthDateFrom(typed))).toBe(false));

const days = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('however much of it is known, and whichever way round it is written, a date stays what it is', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(4, 7, 10), fc.constantFrom('-', '/', '.', ' ', '–'), (day, length, sign) => {
      const known = day.slice(0, length);
      const all = `${known}-00-00`.slice(0, 10).split('-');
      for (const written of [known.split('-'), known.split('-').reverse(), all, [...all].reverse()])
        expect(birthDateFrom(written.join(sign))).toBe(known);
      expect(isBirthDate(known)).toBe(true);
    }),
  );
});

test('whoever knows less of a day may mean it, and never somebody of another day', () => {
  expect(mayBeOneDay('1931', '1931-07-05')).toBe(true);
  expect(mayBeOneDay('1931-07-05', '1931-07')).toBe(true);
  expect(mayBeOneDay('1931-07-05', '1931-08')).toBe(false);
  expect([knownLess('1931-07-05'), knownLess('1931-07'), knownLess('1931')]).toEqual([
    ['1931', '1931-07', '1931-07-05'],
    ['1931', '1931-07'],
    ['1931'],
  ]);
});

test('what is not known is said', () => {
  expect(['1931', '1931-07', '1931-07-05'].map((date) => birthDateInWords(date, 'nl'))).toEqual([
    '1931 (dag en maand onbekend)',
    'juli 1931 (dag onbekend)',
    '5 juli 1931',
  ]);
});

test.each([
  ['1931--09', 'birthMonthMissing'],
  ['9--1931', 'birthMonthMissing'],
  ['9-3-31', 'birthYearShort'],
  ['31-mrt-09', 'birthYearShort'],
  ['-03-09', 'birthYearMissing'],
  ['9-3-', 'birthYearMissing'],
  ['31-2-1941', null],
  ['--', null],
  ['ca. 1931', null],
])('of "%s" is told %s', (typed, lacks) => expect(lackingIn(birthDateFrom(typed))).toBe(lacks));

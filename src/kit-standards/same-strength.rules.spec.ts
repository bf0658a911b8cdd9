import type { Article } from './conformity.js';
import { isAsStrong } from './same-strength.rules.js';

const midazolam: Article = {
  ...{ code: '90000002', name: 'Midazolam', unit: 'ampul', atc: 'N05CD08', route: 's.c.' },
  ...{ strength: '5 mg/ml', form: 'ampul 3 ml' },
};

test('a pack that is as strong and holds as much is the same, however its strength is written', () => {
  expect(isAsStrong(midazolam, { strength: '5 mg/ml', form: 'ampul 3 ml' })).toBe(true);
  expect(isAsStrong(midazolam, { strength: '15 mg/3 ml', form: 'Ampul 3 ml' })).toBe(true);
  expect(isAsStrong(midazolam, { strength: '5mg/ml', form: 'ampullen 3ml' })).toBe(true);
});

test('another strength, another size, or nothing said is not the same', () => {
  for (const pack of [
    { strength: '1 mg/ml', form: 'ampul 3 ml' },
    { strength: '5 mg/ml', form: 'ampul 1 ml' },
    { strength: '15 mg/ml', form: 'ampul 1 ml' },
    { strength: '5 mg/ml' },
    {},
  ])
    expect(isAsStrong(midazolam, pack)).toBe(false);
});

test('an aid says no strength and asks none; what cannot be weighed is compared as it is written', () => {
  expect(isAsStrong({ ...midazolam, strength: null, form: null }, {})).toBe(true);
  const saline = { ...midazolam, strength: '0,9%', form: 'ampul 10 ml' };
  expect(isAsStrong(saline, { strength: '0,9 %', form: 'ampul 10 ml' })).toBe(true);
  expect(isAsStrong(saline, { strength: '3%', form: 'ampul 10 ml' })).toBe(false);
});

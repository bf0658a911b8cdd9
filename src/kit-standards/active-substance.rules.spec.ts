import type { Article } from './conformity.js';
import { activePerUnit } from './active-substance.rules.js';
import { shown } from './fraction.js';

const ampoule: Article = {
  ...{ code: '90000002', name: 'Midazolam', unit: 'ampul', atc: 'N05CD08', route: 's.c.' },
  ...{ strength: '5 mg/ml', form: 'ampul 3 ml' },
};
const holds = (own: Partial<Article>) => {
  const amount = activePerUnit({ ...ampoule, ...own });
  return amount.ok ? shown(amount.value) : amount.refusal;
};

test.each([
  ['5 mg/ml', 'ampul 3 ml', 15],
  ['5 mg per ml', 'Ampul 3  ml', 15],
  ['15 mg/3 ml', 'ampul 3 ml', 15],
  ['15 mg/3 ml', 'ampul 1 ml', 5],
  ['10 mg/3 ml', 'ampul 1 ml', 3.333],
  ['7,5 mg/ml', 'ampul 0,5 ml', 3.75],
  ['0.125 mg/ml', 'ampul 2 ml', 0.25],
  ['500 microgram/ml', 'ampul 2 ml', 1],
  ['500 µg/ml', 'ampul 2 ml', 1],
  ['1 g/ml', 'ampul 2 ml', 2000],
  ['15 mg', 'ampul 3 ml', 15],
  ['15 mg', 'ampul', 15],
  ['15 mg/ampul', null, 15],
  ['15 mg per Ampul', 'doos', 15],
])('of %s in %s one unit holds %s mg', (strength, form, milligrams) => {
  expect(holds({ strength, form })).toBe(milligrams);
});

test.each([
  null,
  '',
  'sterk',
  '5',
  '5 ml',
  '0,9%',
  '0 mg/ml',
  '5 mg/0 ml',
  '5 mg/2 mg per ml',
  '5 mg/ml/uur',
  '5 mg/kg',
  '5 IE/ml',
])('a strength like %s is no amount that can be computed with', (strength) => {
  expect(holds({ strength })).toBe('strength-missing');
});

test('a number that some read as a thousand and others as one is nobody’s to guess', () => {
  expect(['1.000 mg/ml', '1,000 mg', '12.500 mg/ml'].map((strength) => holds({ strength }))).toEqual(
    Array(3).fill('strength-missing'),
  );
  expect(holds({ strength: '0.500 mg/ml', form: 'ampul 2 ml' })).toBe(1);
});

test.each([null, 'ampul', 'ampullen 3 ml', 'doos 5 ampullen', 'ampul 5 x 3 ml', 'flacon 3 ml', 'ampul 0 ml'])(
  'a form like %s does not say how much one ampoule holds',
  (form) => {
    expect(holds({ form })).toBe('pack-missing');
  },
);

test('a box has the strength of what is in it, and is not counted as one of them', () => {
  expect(holds({ strength: '10 mg', form: 'ampul 1 ml', unit: 'doos' })).toBe('pack-missing');
  expect(holds({ strength: '10 mg/ampul', unit: 'doos' })).toBe('strength-missing');
});

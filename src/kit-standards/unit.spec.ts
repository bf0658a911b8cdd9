import { countOf, unitIn } from './unit.js';

test('ten ampoules and one ampoule, in both languages', () => {
  const ampoule = { unit: 'ampul', unitEn: 'ampoule' };
  expect([
    unitIn('nl', ampoule, 10),
    unitIn('nl', ampoule, 1),
    unitIn('en', ampoule, 10),
    unitIn('en', ampoule, 1),
  ]).toEqual(['ampullen', 'ampul', 'ampoules', 'ampoule']);
  expect(unitIn('en', { unit: 'paar', unitEn: 'pairs' }, 2)).toBe('pairs');
  expect(unitIn('en', { unit: 'doos', unitEn: 'box' }, 2)).toBe('boxes');
});

test('what is counted on a list or a paper says so too, and what has no plural stays', () => {
  expect([countOf(5, 'stuk'), countOf(1, 'stuk'), countOf(10, 'ampul'), countOf(30, 'ml')]).toEqual([
    ...['5 stuks', '1 stuk', '10 ampullen', '30 ml'],
  ]);
});

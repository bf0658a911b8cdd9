import { countOf, unitIn } from './unit.js';

test('ten ampoules and one ampoule, in both languages', () => {
  const ampoule = { unit: 'ampul', unitEn: 'ampoule' };
  expect([10, 1, 0.25, 0].map((count) => unitIn('nl', ampoule, count))).toEqual([
    ...['ampullen', 'ampul', 'ampul', 'ampullen'],
  ]);
  expect([10, 1, 1.5].map((count) => unitIn('en', ampoule, count))).toEqual(['ampoules', 'ampoule', 'ampoules']);
  expect(unitIn('en', { unit: 'paar', unitEn: 'pairs' }, 2)).toBe('pairs');
  expect(unitIn('en', { unit: 'doos', unitEn: 'box' }, 2)).toBe('boxes');
  expect(unitIn('en', { unit: 'zetpil', unitEn: 'suppository' }, 2)).toBe('suppositories');
});

test('a product says its unit in Dutch alone, and is counted in the language of the reader all the same', () => {
  const counted = [
    [5, 'stuk'],
    [1, 'stuk'],
    [10, 'ampul'],
    [30, 'ml'],
  ] as const;
  expect(counted.map(([count, unit]) => countOf(count, unit, 'nl'))).toEqual([
    ...['5 stuks', '1 stuk', '10 ampullen', '30 ml'],
  ]);
  expect(counted.map(([count, unit]) => countOf(count, unit, 'en'))).toEqual([
    ...['5 pieces', '1 piece', '10 ampoules', '30 ml'],
  ]);
});

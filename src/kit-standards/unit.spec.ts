import { unitIn } from './unit.js';

test('Dutch counts in the singular, English says ten ampoules and one ampoule', () => {
  const ampoule = { unit: 'ampul', unitEn: 'ampoule' };
  expect([unitIn('nl', ampoule, 10), unitIn('en', ampoule, 10), unitIn('en', ampoule, 1)]).toEqual([
    'ampul',
    'ampoules',
    'ampoule',
  ]);
  expect(unitIn('en', { unit: 'paar', unitEn: 'pairs' }, 2)).toBe('pairs');
  expect(unitIn('en', { unit: 'doos', unitEn: 'box' }, 2)).toBe('boxes');
});

import { kitQuantity } from './kit-quantity.js';

const AMPOULE = { unit: 'ampul', unitEn: 'ampoule' };

test('a kit is said to hold what it holds at least and at most, and what is not in every kit is said not to be', () => {
  expect(kitQuantity({ minimum: 5, quantity: 10, unit: 'stuk' }, 'nl')).toBe('5 tot 10 stuks');
  expect(kitQuantity({ minimum: 10, quantity: 10, optional: false, ...AMPOULE }, 'nl')).toBe('10 ampullen');
  expect(kitQuantity({ minimum: 5, quantity: 5, optional: true, ...AMPOULE }, 'nl')).toBe(
    '5 ampullen (niet in elke kit)',
  );
  expect(kitQuantity({ minimum: 0, quantity: 5, optional: true, ...AMPOULE }, 'en')).toBe(
    '0 to 5 ampoules (not in every kit)',
  );
});

test('what was signed when only one quantity was named is told as it was signed', () => {
  expect(kitQuantity({ quantity: 5, unit: 'ampul' }, 'nl')).toBe('5 ampullen');
});

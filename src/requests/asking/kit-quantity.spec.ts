import { kitQuantity } from './kit-quantity.js';

test('a kit is said to hold what it holds at least and at most, and what is not in every kit is said not to be', () => {
  expect(kitQuantity({ minimum: 5, quantity: 10 }, 'stuk', 'nl')).toBe('5 tot 10 stuk');
  expect(kitQuantity({ minimum: 10, quantity: 10, optional: false }, 'ampul', 'nl')).toBe('10 ampul');
  expect(kitQuantity({ minimum: 5, quantity: 5, optional: true }, 'ampul', 'nl')).toBe('5 ampul (niet in elke kit)');
  expect(kitQuantity({ minimum: 0, quantity: 5, optional: true }, 'ampoule', 'en')).toBe(
    '0 to 5 ampoule (not in every kit)',
  );
});

test('what was signed when only one quantity was named is told as it was signed', () => {
  expect(kitQuantity({ quantity: 5 }, 'ampul', 'nl')).toBe('5 ampul');
});

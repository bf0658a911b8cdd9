import fc from 'fast-check';
import { isGtin } from './gtin.js';

test('a GTIN is known by its check digit', () => {
  expect(isGtin('09521234543213')).toBe(true);
  expect(isGtin('09521234543214')).toBe(false);
  expect(['9521234543213', '0952123454321x', '', '095212345432133'].map(isGtin)).toEqual([false, false, false, false]);
});

test('one wrong digit is always noticed', () => {
  fc.assert(
    fc.property(fc.nat(13), fc.integer({ min: 1, max: 9 }), (place, more) => {
      const digits = Array.from('09521234543213', Number);
      digits[place] = ((digits[place] ?? 0) + more) % 10;
      return !isGtin(digits.join(''));
    }),
  );
});

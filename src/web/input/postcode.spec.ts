import fc from 'fast-check';
import { pc4Of, plainPostcode } from './postcode.js';

test('case and spaces are forgiven', () => {
  for (const text of ['2512AB', '2512 ab', ' 2512Ab ', '25 12 a b']) expect(plainPostcode(text)).toBe('2512AB');
});

test('what the post never gave out is no postcode', () => {
  for (const text of ['2512SA', '2512 sd', '2512SS', '0512AB']) expect(plainPostcode(text)).toBeNull();
  expect(plainPostcode('2512SB')).toBe('2512SB');
  expect(plainPostcode('2512AS')).toBe('2512AS');
});

test('half a postcode, a longer one, or one with other signs is refused', () => {
  for (const text of ['', '2512', '2512A', '2512ABC', '251AB', '2512-AB', '2512ÁB', '2512AB\0', '2512ſb']) {
    expect(plainPostcode(text)).toBeNull();
  }
});

test('the first four digits are the area', () => {
  expect(pc4Of('2512AB')).toBe('2512');
});

test('once plain, a postcode stays what it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^ ?[1-9][0-9]{3} ?[a-zA-Z]{2} ?$/), (text) => {
      const plain = plainPostcode(text);
      return plain === null ? /s[ads]\s*$/i.test(text) : plainPostcode(plain) === plain;
    }),
  );
});

import { asMade, digitsOf, newRecoveryCode } from './codes.rules.js';

test('a recovery code holds 120 random bits and none comes twice', () => {
  const codes = Array.from({ length: 1000 }, newRecoveryCode);
  expect(codes.every((code) => /^([0-9A-HJKMNP-TV-Z]{6}-){3}[0-9A-HJKMNP-TV-Z]{6}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBe(1000);
});

test('a recovery code may be typed from paper in any way', () => {
  expect(asMade(' o1lab-cde fg_hjk  mnpqr')).toBe('011ABCDEFGHJKMNPQR');
  const code = newRecoveryCode();
  expect(asMade(code.toLowerCase().replaceAll('-', ' '))).toBe(asMade(code));
});

test('six digits are of an app, with or without a blank, and nothing else is', () => {
  expect(['123456', '123 456', '123-456', '12345', '1234567', 'ABC12-DEF34'].map(digitsOf)).toEqual([
    ...['123456', '123456', '123456'],
    ...[null, null, null],
  ]);
});

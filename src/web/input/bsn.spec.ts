import fc from 'fast-check';
import { bsnsIn, holdsBsn, isBsn, plainBsn } from './bsn.js';

test.each(['999996708', '999996630', '999996642', '999996654', '111222333', '010000008'])(
  'the published test number %s is a BSN',
  (bsn) => expect(isBsn(bsn)).toBe(true),
);

test('spaces, dots and dashes are forgiven, and the nought that a sheet drops', () => {
  expect(plainBsn(' 9999.96.708')).toBe('999996708');
  expect(plainBsn('9999 96 708')).toBe('999996708');
  expect(plainBsn('99999-6708')).toBe('999996708');
  expect(plainBsn('12345672')).toBe('012345672');
  expect(plainBsn('BSN: 999996708')).toBe('999996708');
});

test('nine zeros, too few or too many digits and other signs are refused', () => {
  for (const text of ['000000000', '99999670', '9999967080', '99999670a', '', '٩٩٩٩٩٦٧٠٨']) {
    expect(plainBsn(text)).toBeNull();
  }
});

test('123456789 fails: 9 + 16 + 21 + 24 + 25 + 24 + 21 + 16 - 9 = 147, and 147 is not a multiple of 11', () => {
  expect(isBsn('123456789')).toBe(false);
  expect(isBsn('123456782')).toBe(true);
});

test('one wrong digit, or two neighbours swapped, is always found out', () => {
  const bsns = fc
    .integer({ min: 1, max: 999_999_999 })
    .map((n) => String(n).padStart(9, '0'))
    .filter(isBsn);
  const places = fc.integer({ min: 0, max: 7 });
  fc.assert(
    fc.property(bsns, places, fc.integer({ min: 1, max: 9 }), (bsn, place, by) => {
      const wrong = (Number(bsn[place]) + by) % 10;
      return !isBsn(`${bsn.slice(0, place)}${wrong}${bsn.slice(place + 1)}`);
    }),
  );
  fc.assert(
    fc.property(bsns, fc.integer({ min: 0, max: 6 }), (bsn, place) => {
      const swapped = bsn.slice(0, place) + bsn.charAt(place + 1) + bsn.charAt(place) + bsn.slice(place + 2);
      return swapped === bsn || !isBsn(swapped);
    }),
  );
});

test.each([
  ['benauwd, BSN 999996708', 'refused'],
  ['bsn:9999.96.708', 'refused'],
  ['burgerservicenr 999 996 708', 'refused'],
  ['9999 96 708 vanaf 22 uur', 'refused'],
  ['999 996 708 vanaf 22 uur', 'asked about'],
  ['9-9-9-9-9-6-7-0-8', 'asked about'],
  ['alarmcentrale 111222333', 'asked about'],
  ['bel 070 123 45 67', 'taken'],
  ['bel 0612345678', 'taken'],
  ['referentie 999996709', 'taken'],
  ['zaak 1999996708', 'taken'],
  ['', 'taken'],
])('"%s" in a note is %s', (text, what) => {
  const can = bsnsIn(text).length > 0 ? 'asked about' : 'taken';
  expect(holdsBsn(text) ? 'refused' : can).toBe(what);
});

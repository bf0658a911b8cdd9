import fc from 'fast-check';
import { addDays } from '../../platform/calendar.js';
import { earliestExpiry, expiresTooSoon, plainExpiry, scannedExpiry } from './expiry.js';

const today = '2026-11-25';

test('day 00 is the last day of the month, also in a leap year', () => {
  expect(plainExpiry('2027-05-00')).toBe('2027-05-31');
  expect(plainExpiry('2028-02-00')).toBe('2028-02-29');
  expect(scannedExpiry('270200', today)).toBe('2027-02-28');
});

test('a day that does not exist is no expiry', () => {
  for (const text of ['2027-02-30', '2027-13-00', '2027-00-00', '2027-05', '27-05-00', '', '2027-05-000']) {
    expect(plainExpiry(text)).toBeNull();
  }
  for (const digits of ['271331', '270230', '27053', '2705310', '27O531']) {
    expect(scannedExpiry(digits, today)).toBeNull();
  }
});

test('two digits of a year mean 49 years back to 50 ahead: in 2026 that is 1977 to 2076', () => {
  expect(scannedExpiry('270331', today)).toBe('2027-03-31');
  expect(scannedExpiry('760101', today)).toBe('2076-01-01');
  expect(scannedExpiry('770101', today)).toBe('1977-01-01');
  expect(scannedExpiry('020101', '2098-01-01')).toBe('2102-01-01');
});

test('what is scanned is the day that was printed, for every day of the coming twenty years', () => {
  fc.assert(
    fc.property(fc.nat(7300), (n) => {
      const expiry = addDays(today, n);
      return scannedExpiry(expiry.slice(2).replaceAll('-', ''), today) === expiry && plainExpiry(expiry) === expiry;
    }),
  );
});

test('a kit is as fresh as its oldest line', () => {
  expect(earliestExpiry([{ expiry: '2027-05-31' }, { expiry: '2027-02-28' }, { expiry: '2028-01-01' }])).toBe(
    '2027-02-28',
  );
  expect(earliestExpiry([])).toBeNull();
});

test('ninety days of shelf life are enough, eighty-nine are not', () => {
  expect(expiresTooSoon('2027-02-23', today, 90)).toBe(false);
  expect(expiresTooSoon('2027-02-22', today, 90)).toBe(true);
});

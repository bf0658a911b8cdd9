import fc from 'fast-check';
import { addDays } from '../../platform/calendar.js';
import { readScan } from './gs1.js';

const GS = '\u001d';
const GTIN = '09521234543213';
const today = '2026-11-18';
const read = (raw: string) => {
  const result = readScan(raw, today);
  return result.ok ? result.value : result.refusal;
};
const whole = { gtin: GTIN, lot: 'AB12O8', expiry: '2027-03-31', serial: 'SER001' };

test('a pack is read with product, lot, expiry and serial, whatever way the scanner hands it over', () => {
  expect(read(`]d201${GTIN}10AB12O8${GS}1727033121SER001`)).toEqual(whole);
  expect(read(`01${GTIN}1727033110AB12O8${GS}21SER001`)).toEqual(whole);
  expect(read(`${GS}01${GTIN}1727033110AB12O8{GS}21SER001`)).toEqual(whole);
  expect(read(`(01)${GTIN}(17)270331(10)AB12O8(21)SER001`)).toEqual(whole);
});

test('day 00 is the last of the month', () => {
  expect(read(`01${GTIN}1728020010LOT`)).toMatchObject({ expiry: '2028-02-29' });
});

test('what is not there stays open', () => {
  expect(read(`01${GTIN}`)).toEqual({ gtin: GTIN, lot: null, expiry: null, serial: null });
});

test('national numbers and other dates are passed over', () => {
  expect(read(`01${GTIN}1126010117270331712NL123${GS}10AB12O8${GS}21SER001`)).toEqual(whole);
});

test('what is not certain is refused', () => {
  expect(read(`01${GTIN.slice(0, 13)}4`)).toBe('check-digit');
  expect(read(`01${GTIN}17271331`)).toBe('no-such-day');
  expect(read(`01${GTIN.slice(0, 9)}`)).toBe('too-short');
  expect(read(`01${GTIN}10${'A'.repeat(21)}`)).toBe('strange-text');
  expect(read(`01${GTIN}10AB${GS}10AB`)).toBe('element-twice');
  expect(['', 'hallo', '8712345678906', `01${GTIN}9912`].map(read)).toEqual(Array(4).fill('unknown-element'));
});

test('a scanner that leaves the separator out is found out, not believed', () => {
  expect(read(`01${GTIN}10AB12O821SER001`)).toBe('separator-missing');
  expect(read(`01${GTIN}10AB12O817270331`)).toBe('separator-missing');
});

test('every lot and every day comes out as it went in', () => {
  const lot = fc.stringMatching(/^[A-Z0-9/-]{1,20}$/);
  fc.assert(
    fc.property(lot, fc.nat(5000), (text, n) => {
      const expiry = addDays(today, n);
      const scan = read(`01${GTIN}17${expiry.slice(2).replaceAll('-', '')}10${text}${GS}21X`);
      expect(scan).toEqual({ gtin: GTIN, lot: text, expiry, serial: 'X' });
    }),
  );
});

test('no text at all makes it stumble', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(['string', 'object']).toContain(typeof read(text));
    }),
  );
});

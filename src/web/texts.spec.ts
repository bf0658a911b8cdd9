import { formatDay, formatMoment, formatMonth, formatPercent } from './format.js';
import { defineTexts } from './texts.js';

const texts = defineTexts({
  nl: { stock: '{n, plural, =0 {Geen kits} one {# kit} other {# kits}} op {at, date, long}', plain: "Foto's" },
  en: { stock: '{n, plural, =0 {No kits} one {# kit} other {# kits}} on {at, date, long}', plain: 'Photos' },
});

test('a sentence counts and dates in the language of its reader, on Dutch time', () => {
  const at = new Date('2026-11-22T23:30:00Z');
  expect(texts('nl')('stock', { n: 1234, at })).toBe('1.234 kits op 23 november 2026');
  expect(texts({ language: 'en' })('stock', { n: 1, at })).toBe('1 kit on 23 November 2026');
  expect(texts('nl')('plain')).toBe("Foto's");
});

test('words are found by a key that is only known later, or not at all', () => {
  expect(texts.find('en', 'plain')).toBe('Photos');
  expect(texts.find('nl', 'toString')).toBeUndefined();
});

test('a day stays the same day and a moment is told in Dutch time', () => {
  expect(formatDay('2026-03-29', 'nl')).toBe('29 maart 2026');
  expect(formatMonth('2026-10', 'en')).toBe('October 2026');
  expect(formatMoment('2026-11-22T23:12:00Z', 'nl')).toMatch(/^23 nov\.? 2026,? (om )?00:12$/);
  expect(formatPercent(0.913, 'nl', 1)).toBe('91,3%');
});

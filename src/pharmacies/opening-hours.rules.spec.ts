import fc from 'fast-check';
import type { Opening } from '../platform/opening-times.js';
import { hoursAsText, hoursFrom, overlapping, WEEK } from './opening-hours.rules.js';

const told = (text: string) =>
  hoursFrom(text)?.map(({ weekday, opens, closes }) => `${String(weekday)} ${opens}-${closes}`);

test('hours are read as people keep them', () => {
  const office = [1, 2, 3, 4, 5].flatMap((day) => [`${String(day)} 08:00-12:30`, `${String(day)} 13:00-17:30`]);
  for (const text of [
    'ma t/m vr 8.00-12.30, 13.00-17.30; za gesloten',
    'maandag tot en met vrijdag: 08:00 - 12:30 en 13:00 - 17:30',
    'Ma-Vr 8.00–12.30, 13.00–17.30\nza dicht\nzo -',
    'ma, di, wo, do en vr 8:00 tot 12:30 uur, 1300-1730',
    'mon-fri 8.00-12.30 and 13.00-17.30',
  ])
    expect([text, told(text)]).toEqual([text, office]);
  expect(told('za 18.00-08.00')).toEqual(['6 18:00-08:00']);
  expect(told('ma t/m zo 24 uur')).toEqual(WEEK.map((day) => `${String(day)} 00:00-24:00`));
  expect(told('vr t/m ma 9-24')).toEqual(['1', '5', '6', '7'].map((day) => `${day} 09:00-24:00`));
  expect(told('')).toEqual([]);
});

test.each([
  '8.00-17.30',
  'ma',
  'ma 8.00',
  'maa t/m xx 8-17',
  'ma 25.00-26.00',
  'ma 8.00-17.75',
  'ma t/m vr open',
  'en '.repeat(330),
  'ma,'.repeat(330),
])('%s says nothing that can be kept', (text) => {
  expect(hoursFrom(text)).toBeNull();
});

test('two spans of a day that overlap are found, neighbours are not', () => {
  expect(overlapping(hoursFrom('ma 8-12, 11.30-17') ?? [])).toBe(1);
  expect(overlapping(hoursFrom('ma 8-17, 8-17') ?? [])).toBe(1);
  expect(overlapping(hoursFrom('ma 8-12, 12-17; di 18-8') ?? [])).toBe(-1);
});

test('what is written is read back as it was, whatever the hours', () => {
  const minutes = fc.integer({ min: 0, max: 1439 });
  const time = (of: number) => `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
  const opening = fc
    .record({ weekday: fc.constantFrom(...WEEK), opens: minutes, closes: fc.integer({ min: 0, max: 1440 }) })
    .map(({ weekday, opens, closes }): Opening => ({ weekday, opens: time(opens), closes: time(closes) }));
  const order = (hours: readonly Opening[]) =>
    hours.map((one) => JSON.stringify([one.weekday, one.opens, one.closes])).sort();
  fc.assert(
    fc.property(
      fc.uniqueArray(opening, { selector: ({ weekday, opens }) => `${String(weekday)}${opens}`, maxLength: 14 }),
      (hours) => {
        expect(order(hoursFrom(hoursAsText(hours)) ?? [])).toEqual(order(hours));
      },
    ),
  );
});

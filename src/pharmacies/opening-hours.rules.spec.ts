import fc from 'fast-check';
import { addDays, type PlainDate } from '../platform/calendar.js';
import { overlapping } from './opening-clash.rules.js';
import { WEEK } from './opening-days.rules.js';
import { openingTimesAsText } from './opening-hours-text.rules.js';
import type { KeptHours } from './opening-hours.js';
import { exceptionsFrom, openingTimesFrom } from './opening-hours.rules.js';

const TODAY = '2026-11-29';
const read = (text: string, today = TODAY): KeptHours => {
  const times = openingTimesFrom(text, today);
  if ('unread' in times) throw new Error(`not read: ${times.unread}`);
  return times;
};
const told = (text: string) =>
  read(text).hours.map(({ weekday, opens, closes }) => `${String(weekday)} ${opens}-${closes}`);
const other = (text: string, today = TODAY) =>
  read(text, today).otherHours.map(({ day, opens, closes }) => `${day} ${opens}-${closes}`);
const closed = (text: string, today = TODAY) => read(text, today).closures.map(({ from, until }) => [from, until]);

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
  for (const nothing of ['', 'gesloten', 'Geen', '-']) expect(told(nothing)).toEqual([]);
  expect(told('werkdagen 8.30-17.30')).toEqual([1, 2, 3, 4, 5].map((day) => `${String(day)} 08:30-17:30`));
  expect(read('24/7')).toMatchObject({ openOnHolidays: true, holidayHours: [{ opens: '00:00', closes: '24:00' }] });
});

test('holidays are closed, open as always, or have hours of their own', () => {
  const holidays = (text: string) => {
    const { openOnHolidays, holidayHours } = read(`ma t/m vr 8-17; ${text}`);
    return [openOnHolidays, holidayHours.map(({ opens, closes }) => `${opens}-${closes}`)];
  };
  expect(holidays('za gesloten')).toEqual([false, []]);
  expect(holidays('feestdagen dicht')).toEqual([false, []]);
  expect(holidays('ook op feestdagen geopend')).toEqual([true, []]);
  expect(holidays('feestdagen: 10-13 en 14-16 uur')).toEqual([true, ['10:00-13:00', '14:00-16:00']]);
  expect(holidays('zo en feestdagen 10.00-16.00')).toEqual([true, ['10:00-16:00']]);
});

const WEEKS = 'ma t/m vr 8.00-12.30, 13.00-17.30; za 9-13; ';

test('other hours are read by date, the coming one where no year is named', () => {
  for (const text of [
    '24 en 31 december 8.00-16.00',
    'do 24 dec. en do 31 dec.: 8-16 uur',
    '24-12 8.00-16.00; 31-12 8.00-16.00',
    '24/12/2026, 31/12/2026 800-1600',
    '2026-12-24 8-16\n2026-12-31 8-16',
    'kerstavond en oudejaarsdag 8:00 tot 16:00',
    'op 24 en 31 december 2026 van 8.00 tot 16.00 uur',
  ])
    expect([text, other(WEEKS + text)]).toEqual([text, ['2026-12-24 08:00-16:00', '2026-12-31 08:00-16:00']]);
  expect(other(`${WEEKS}4 december tot 15.00`)).toEqual(['2026-12-04 08:00-12:30', '2026-12-04 13:00-15:00']);
  expect(other(`${WEEKS}4 december vanaf 14 uur`)).toEqual(['2026-12-04 14:00-17:30']);
  expect(other(`${WEEKS}2e kerstdag open`)).toEqual(['2026-12-26 09:00-13:00']);
  expect(other(`${WEEKS}1 november 10-12`)).toEqual(['2027-11-01 10:00-12:00']);
  expect(read(`${WEEKS}5 december (pakjesavond) tot 12.00`).otherHours[0]).toMatchObject({ reason: 'pakjesavond' });
});

test('of a period with hours those days count on which the pharmacy would be open', () => {
  expect(other(`${WEEKS}24 t/m 28 december 10-12`).map((day) => day.slice(0, 10))).toEqual([
    '2026-12-24',
    '2026-12-28',
  ]);
  expect(other('zo 10-12; 13 en 14 december 9-10')).toEqual(['2026-12-13 09:00-10:00', '2026-12-14 09:00-10:00']);
});

test('a closure runs over the end of the year, also when it has begun', () => {
  const winter = '24 december t/m 2 januari gesloten (verbouwing; met spoed)';
  for (const today of [TODAY, '2026-12-29', '2027-01-02'])
    expect([today, closed(winter, today)]).toEqual([today, [['2026-12-24', '2027-01-02']]]);
  expect(closed(winter, '2027-01-03')).toEqual([['2027-12-24', '2028-01-02']]);
  expect(read(winter).closures[0]?.reason).toBe('verbouwing; met spoed');
  expect(closed('24-28 december dicht')).toEqual([['2026-12-24', '2026-12-28']]);
  expect(closed('31 december en 1 januari 2027 gesloten')).toEqual([
    ['2026-12-31', '2026-12-31'],
    ['2027-01-01', '2027-01-01'],
  ]);
  expect(closed('24, 25 en 26 december gesloten', '2026-12-26').map(([from]) => from)).toEqual([
    ...['2026-12-24', '2026-12-25', '2026-12-26'],
  ]);
  expect(closed('10 t/m 12 maart gesloten')).toEqual([['2027-03-10', '2027-03-12']]);
  expect(closed('29 februari gesloten', '2027-05-01')).toEqual([['2028-02-29', '2028-02-29']]);
});

test('the lines of dates stand beside a week that is known, and say nothing about it', () => {
  const week = read(WEEKS);
  expect(exceptionsFrom('4 december vanaf 14 uur', TODAY, week)).toMatchObject({ otherHours: [{ opens: '14:00' }] });
  expect(exceptionsFrom('4 december 8-10; zo 9-12', TODAY, week)).toEqual({ unread: 'zo 9-12' });
});

test.each([
  ...[
    '8.00-17.30',
    '8-12 13-17',
    'ma',
    'ma 8.00',
    'maa t/m xx 8-17',
    'ma 25.00-26.00',
    'ma 8.00-17.75',
    'ma t/m vr open',
    'ma t/m vr 8-17, lunchpauze 12.30-13.00',
    'lunchpauze',
    'gesloten gesloten',
  ],
  ...[
    'ma tot 15.00',
    'ma 8-17 (behalve in mei)',
    'ma en feestdagen open',
    'ma, ma 8-12',
    '31 februari 8-12',
    '24 december',
  ],
  ...['vr 24 december 8-16', '24 decembber 8-16', '28 t/m 24 december gesloten', 'zo 10-12; 4 december tot 15.00'],
  ...[
    '1 januari t/m 31 december 8-16',
    '1 t/m 3 t/m 5 december dicht',
    'en '.repeat(330),
    'ma,'.repeat(330),
    '('.repeat(900),
  ],
])('%s says nothing that can be kept, and is told', (text) => {
  expect(openingTimesFrom(text, TODAY)).toEqual({ unread: expect.stringMatching(/./) as string });
});

test('two spans of a day that overlap are found, neighbours are not', () => {
  expect(overlapping(read('ma 8-12, 11.30-17').hours)).toBe(1);
  expect(overlapping(read('ma 8-17, 8-17').hours)).toBe(1);
  expect(overlapping(read('ma 8-12, 12-17; di 18-8').hours)).toBe(-1);
});

test('what is written is read back as it was, whatever the hours and the days', () => {
  const time = (of: number) => `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
  const hours = fc
    .record({ opens: fc.integer({ min: 0, max: 1439 }), closes: fc.integer({ min: 0, max: 1440 }) })
    .map(({ opens, closes }) => ({ opens: time(opens), closes: time(closes) }));
  const opening = fc.tuple(fc.constantFrom(...WEEK), hours).map(([weekday, it]) => ({ weekday, ...it }));
  const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(TODAY, days));
  const reason = fc.constantFrom(null, 'verbouwing', 'kerst; ook op zaterdag', '24 december 8-12', 'é');
  const otherHours = fc.tuple(day, hours, reason).map(([on, it, why]) => ({ day: on, ...it, reason: why }));
  const closures = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 30 }), reason), { maxLength: 6 })
    .map((all) => {
      let last: PlainDate = TODAY;
      return all.map(([gap, length, why]) => {
        const from = addDays(last, gap + 1);
        last = addDays(from, length);
        return { from, until: last, reason: why };
      });
    });
  const times: fc.Arbitrary<KeptHours> = fc
    .record({
      hours: fc.uniqueArray(opening, { selector: ({ weekday, opens }) => `${String(weekday)}${opens}`, maxLength: 14 }),
      holidays: fc.option(fc.uniqueArray(hours, { selector: ({ opens }) => opens, maxLength: 3 })),
      closures,
      otherHours: fc.uniqueArray(otherHours, { selector: (it) => `${it.day}${it.opens}`, maxLength: 30 }),
    })
    .map(({ holidays, ...rest }) => ({ ...rest, openOnHolidays: holidays !== null, holidayHours: holidays ?? [] }));
  const sorted = (all: readonly object[]) => all.map((one) => JSON.stringify(one, Object.keys(one).sort())).sort();
  const plain = (it: KeptHours) => ({
    ...{ hours: sorted(it.hours), openOnHolidays: it.openOnHolidays, holidayHours: sorted(it.holidayHours) },
    ...{ closures: sorted(it.closures), otherHours: sorted(it.otherHours) },
  });
  fc.assert(
    fc.property(times, (kept) => {
      expect(plain(read(openingTimesAsText(kept)))).toEqual(plain(kept));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['ma t/m vr 8-18, za 9-13', 'ma t/m vr 8-18; za 9-13'],
  ['ma t/m vr 8-18; za/zo gesloten', 'ma t/m vr 8-18; za gesloten; zo gesloten'],
  ['ma/wo/vr 9-17', 'ma 9-17; wo 9-17; vr 9-17'],
  ['ma t/m vr 8-18; za zo 0-24', 'ma t/m vr 8-18; za 0-24; zo 0-24'],
  ['ma t/m vr 8-18; gesloten van 10 t/m 12 maart', 'ma t/m vr 8-18; 10 t/m 12 maart gesloten'],
  ['vr 8-18\ngesloten van 24-12-2026 t/m 2-1-2027 (kerst)', 'vr 8-18; 24-12-2026 t/m 2-1-2027 dicht (kerst)'],
  ['ma t/m za 8-18; gesloten op zondag', 'ma t/m za 8-18'],
  ['ma t/m vr 8u30 - 17u30', 'ma t/m vr 8.30-17.30'],
  ['ma t/m vr 8.30 - 12.30 & 13.30 - 17.30', 'ma t/m vr 8.30-12.30, 13.30-17.30'],
  ['werkdagen 8-17.30, weekend gesloten', 'ma t/m vr 8-17.30'],
  ['24 uur per dag, 7 dagen per week', '24/7'],
  ['ma, di 8-12, 13-17, wo 8-12', 'ma 8-12, 13-17; di 8-12, 13-17; wo 8-12'],
])('"%s" says what "%s" says', (one, other) => {
  expect(openingTimesFrom(one, '2026-11-18')).toEqual(openingTimesFrom(other, '2026-11-18'));
  expect(openingTimesFrom(one, '2026-11-18')).not.toHaveProperty('unread');
});

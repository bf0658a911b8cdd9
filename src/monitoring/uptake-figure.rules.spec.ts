import { SCREEN, shownDays } from './disclosure/disclosure.js';
import { knownFrom, people, type Deliveries } from '../../test/factories/deliveries.js';
import type { CountedDays } from './counted-days.rules.js';
import { periodOf, type Period } from './period.js';
import { notYetCounted, uptakeFinding, yearBeforeFinding } from './uptake-finding.text.js';
import { uptakeFigure } from './uptake-figure.rules.js';

// Expected to die at home: 366 a year, so of 2028, a leap year, one a day; of 2027 and 2029 366 / 365 a day
const history = (counts: Record<string, number>): Deliveries =>
  Object.fromEntries(Object.entries(counts).map(([day, count]) => [day, people(day, count)]));
const figureOf = (deliveries: Deliveries, name: string, today: string) => {
  const known = knownFrom(deliveries, today);
  const asked = { patients: (days: string) => known.of(days, null).patients, codes: ['A'], rule: SCREEN, today };
  return uptakeFigure(known, { rule: SCREEN, shown: (days) => shownDays(asked, days) }, periodOf(name) as Period);
};
const said = (counts: Record<string, number>, name: string, today: string, language: 'nl' | 'en' = 'nl') => {
  const figure = figureOf(history(counts), name, today);
  const reader = { language };
  return [
    uptakeFinding(figure.total, figure.period, figure.closed ? null : figure.countedUntil, reader),
    notYetCounted({ ...figure, dataDate: today }, reader),
    figure.yearBefore && yearBeforeFinding(figure.yearBefore, reader),
  ].filter(Boolean);
};

const BUSY = { '2027-05-10': 60, '2027-11-03': 6, '2027-11-24': 9, '2028-05-10': 80, '2028-11-05': 7 };

test('a month with enough patients: the year counts people and need to today, 1 January to 18 November are 323 days', () => {
  // 87 / 323 = 26.9 %; the year before 66 / (366 x 322 / 365 = 322.9) = 20.4 %
  expect(said(BUSY, '2028', '2028-11-18')).toEqual([
    'In 2028 tot en met 18 november kregen 87 mensen thuis een kit, tegen 323 mensen die naar verwachting thuis overleden: een bereik van 27%.',
    'Een jaar eerder, in 2027 tot en met 18 november, kregen 66 mensen thuis een kit, tegen 323 mensen die naar verwachting thuis overleden: een bereik van 20%.',
  ]);
  expect(said(BUSY, '2028', '2028-11-18', 'en')).toEqual([
    'In 2028 up to and including 18 November, 87 people got a kit at home, against 323 people who were expected to die at home: an uptake of 27%.',
    'A year earlier, in 2027 up to and including 18 November, 66 people got a kit at home, against 323 people who were expected to die at home: an uptake of 20%.',
  ]);
  const { total, yearBefore, rows } = figureOf(history(BUSY), '2028', '2028-11-18');
  expect(total.expected).toBeCloseTo(323, 9);
  expect(total.uptake).toBeCloseTo(87 / 323, 9);
  expect(yearBefore).toMatchObject({ period: '2027', countedUntil: '2027-11-18', total: { patients: 66 } });
  expect(yearBefore?.total.expected).toBeCloseTo((366 * 322) / 365, 9);
  expect(rows).toMatchObject([{ patients: null, why: 'not-closed' }]);
});

test('the first days of a month with four: the year counts to the end of October, 305 days, and says why', () => {
  const counts = { ...BUSY, '2028-11-02': 4 };
  expect(said(counts, '2028', '2028-11-04')).toEqual([
    'In 2028 tot en met 31 oktober kregen 80 mensen thuis een kit, tegen 305 mensen die naar verwachting thuis overleden: een bereik van 26%.',
    'We tellen november 2028 nog niet mee: in die maand kregen tot nu toe minder dan 5 mensen thuis een kit.',
    'Een jaar eerder, in 2027 tot en met 31 oktober, kregen 60 mensen thuis een kit, tegen 305 mensen die naar verwachting thuis overleden: een bereik van 20%.',
  ]);
  // The month itself has no month before: fewer than five is all that is said
  expect(said(counts, '2028-11', '2028-11-04')[0]).toBe(
    'In november 2028 tot en met 4 november kregen minder dan 5 mensen thuis een kit: te weinig om het bereik te tonen.',
  );
  // With the fifth on the next day both are told, and what the month adds is not small
  expect(figureOf(history({ ...counts, '2028-11-05': 1 }), '2028', '2028-11-05').total.patients).toBe(85);
});

test('the first month of a year has no month before it either', () => {
  const counts = { '2026-12-30': 6, '2027-01-03': 12, '2027-01-20': 8, '2028-01-02': 3, '2028-01-09': 3 };
  expect(said(counts, '2028', '2028-01-01')).toEqual([
    'In 2028 tot en met 1 januari is geen kit bekend die bij iemand thuis is bezorgd.',
    'Een jaar eerder, in 2027 tot en met 1 januari, is geen kit bekend die bij iemand thuis is bezorgd.',
  ]);
  expect(said(counts, '2028-Q1', '2028-01-05')).toEqual([
    'In het 1e kwartaal van 2028 tot en met 5 januari kregen minder dan 5 mensen thuis een kit: te weinig om het bereik te tonen.',
    'Een jaar eerder, in het 1e kwartaal van 2027 tot en met 5 januari, kregen 12 mensen thuis een kit, tegen 5 mensen die naar verwachting thuis overleden: een bereik van 239%.',
  ]);
  expect(figureOf(history(counts), '2028', '2028-01-09')).toMatchObject({
    ...{ countedUntil: '2028-01-09', total: { patients: 6, expected: 9 } },
  });
});

test('29 February of a leap year is the sixtieth day, and February of the year before ends a day earlier', () => {
  const counts = { '2027-02-20': 30, '2028-02-20': 20, '2028-02-29': 10, '2029-02-28': 40 };
  const leap = figureOf(history(counts), '2028', '2028-02-29');
  expect(leap).toMatchObject({ countedUntil: '2028-02-29', total: { patients: 30, expected: 60 } });
  expect(leap.yearBefore).toMatchObject({ countedUntil: '2027-02-28', total: { patients: 30 } });
  expect(leap.yearBefore?.total.expected).toBeCloseTo((366 * 59) / 365, 9);
  // Of 28 February alone 29 February 2028 would be the difference to the month: the whole month is told
  expect(figureOf(history(counts), '2029', '2029-02-28').yearBefore).toMatchObject({
    ...{ countedUntil: '2028-02-29', total: { patients: 30, expected: 60 } },
  });
});

test('of a year before the first kit there is nothing to compare with, which is not the same as nobody', () => {
  const firstYear = { '2028-03-05': 2, '2028-03-20': 6, '2028-05-10': 9 };
  expect(said(firstYear, '2028', '2028-05-18')).toEqual([
    'In 2028 tot en met 18 mei kregen 17 mensen thuis een kit, tegen 139 mensen die naar verwachting thuis overleden: een bereik van 12%.',
    'Een jaar eerder, in 2027 tot en met 18 mei, is nog geen bezorgde kit bekend: vergelijken kan niet.',
  ]);
  const { yearBefore } = figureOf(history(firstYear), '2028', '2028-05-18');
  expect(yearBefore?.total).toMatchObject({
    patients: null,
    shown: null,
    uptake: null,
    why: 'no-data',
    suppressed: false,
  });
  // A network of which nothing is known at all
  expect(said({}, '2028', '2028-05-18')[0]).toBe(
    'In 2028 tot en met 30 april is geen kit bekend die bij iemand thuis is bezorgd.',
  );
  // It began in June a year ago: until May there is nothing, until June there is
  const begun = { '2027-06-10': 8, '2028-05-10': 9, '2028-06-03': 5 };
  expect(said(begun, '2028', '2028-05-18')[1]).toContain('vergelijken kan niet');
  expect(figureOf(history(begun), '2028', '2028-06-30').yearBefore?.total.patients).toBe(8);
});

test('a month of three in the middle of the year is protected, and that is what is said', () => {
  const counts = { '2028-01-10': 20, '2028-02-10': 3, '2028-03-10': 20, '2028-04-05': 12 };
  expect(said(counts, '2028', '2028-04-18')[0]).toBe(
    'In 2028 tot en met 18 april tonen we het bereik niet, omdat daaruit misschien een klein aantal mensen is af te leiden.',
  );
  expect(figureOf(history(counts), '2028', '2028-04-18').total).toMatchObject({
    ...{ patients: null, shown: { kind: 'withheld' }, why: 'protects-others', uptake: null, completeness: null },
  });
  expect(figureOf(history(counts), '2028-Q2', '2028-04-18').total.patients).toBe(12);
});

test('who got a kit in October and again in November counts once in the year and in the quarter', () => {
  const twice = { '2028-10-10': people('a', 9), '2028-11-10': [...people('a', 4), ...people('b', 3)] };
  expect(figureOf(twice, '2028', '2028-11-18').total.patients).toBe(12);
  expect(figureOf(twice, '2028-11', '2028-11-18').total.patients).toBe(7);
});

test('a period that is closed says nothing of days and nothing of the year before', () => {
  expect(said(BUSY, '2027', '2028-11-18')).toEqual([
    'In 2027 kregen 75 mensen thuis een kit, tegen 366 mensen die naar verwachting thuis overleden: een bereik van 20%.',
  ]);
  expect(figureOf(history(BUSY), '2027', '2028-11-18')).toMatchObject({
    ...{ closed: true, countedUntil: '2027-12-31', yearBefore: null },
  });
});

test('without an estimate of the need, or with days that nobody wrote down, that is what is said', () => {
  const known = knownFrom(history(BUSY), '2028-11-18');
  const asked = { codes: ['A'], rule: SCREEN, today: known.today };
  const told = (facts: typeof known) => {
    const patients = (days: string) => facts.of(days, null).patients;
    const telling = { rule: SCREEN, shown: (days: CountedDays) => shownDays({ ...asked, patients }, days) };
    const { total } = uptakeFigure(facts, telling, periodOf('2028-11') as Period);
    return { total, said: uptakeFinding(total, '2028-11', '2028-11-18', { language: 'nl' }) };
  };
  expect(told({ ...known, needs: [] }).said).toBe(
    'In november 2028 tot en met 18 november kregen 7 mensen thuis een kit. Hoeveel mensen naar verwachting thuis overlijden is niet bekend, dus het bereik ook niet.',
  );
  const undated = told({ ...known, of: (days, code) => ({ ...known.of(days, code), undated: 7 }) });
  expect(undated.said).toBe(
    'In november 2028 tot en met 18 november zijn de gegevens te onvolledig om het bereik te tonen.',
  );
  expect(undated.total).toMatchObject({ patients: null, why: 'insufficient-data', completeness: 0.5 });
});

import type { SignedDirection } from './order-line.js';
import type { OrderedMedicine } from './ordered-medicine.js';
import type { Clinical } from './request.js';
import { warningsOf } from './warnings.rules.js';

const forNaive: SignedDirection = {
  ...{ number: 1, indication: 'pain', forWhom: 'naive', circumstances: null, circumstancesEn: null },
  ...{ dose: 5, share: null, unit: 'mg', route: 'subcutaneous', intervalMinutes: 240 },
  ...{ maxDay: 60, maxGift: null, maxEpisode: null, kidney: 'lager beginnen', kidneyEn: 'begin lower' },
  ...{ source: 'bron van de dosis', sourceEn: null, sourceDate: null },
  gift: { mg: 5, ml: 0.5, units: 0.5, waste: null },
  maxima: { day: null, gift: null, episode: null },
};
const onOpioids: SignedDirection = {
  ...{ ...forNaive, number: 2, forWhom: 'on-opioids', dose: null, share: 6, gift: null },
  ...{ kidney: null, kidneyEn: null, source: 'bron van het zesde deel' },
};
const morphine: OrderedMedicine = {
  ...{ slot: 'M1', name: 'Morfine 10 mg/ml', quantity: 10, minimum: 10, optional: false, unit: 'ampul' },
  ...{ atc: 'N02AA01', strength: '10 mg/ml', form: 'ampul 1 ml', route: 'parenteraal', opiumList: 'I' },
  directions: [forNaive, onOpioids],
};
const KNOWN = { shortages: [], kitAtHome: false, oldestEgfr: '2025-11-18' };
const well: Clinical = {
  ...{ opioidNaive: true, egfr: { value: 60, measuredOn: '2026-11-01' }, allergies: [], lifeExpectancy: 'days' },
} as unknown as Clinical;
const told = (own: Partial<Clinical>, medicines = [morphine]) =>
  warningsOf({ ...well, ...own }, { ...KNOWN, medicines });

test('the dose that the standard gives stands beside the warning that it may be too much, with where it is from', () => {
  expect(told({})).toEqual([
    {
      ...{ kind: 'naive', about: ['Morfine 10 mg/ml'] },
      standardSays: [
        {
          says: {
            nl: 'Morfine 10 mg/ml (Pijn, wie nog geen opioïd gebruikt): 5 mg = 0,5 ml (0,5 ampul)',
            en: expect.stringContaining('5 mg = 0.5 ml') as unknown,
          },
          source: 'bron van de dosis',
        },
      ],
    },
  ]);
});

test('who uses an opioid is told of the share of their own dose, and not of the dose of who uses none', () => {
  const [warning] = told({ opioidNaive: false });
  expect([warning?.kind, warning?.standardSays.map(({ source }) => source)]).toEqual([
    'double-opioid',
    ['bron van het zesde deel'],
  ]);
});

test('of little kidney function the standard says what it says of each medicine, with the source of that', () => {
  const unknown = told({ egfr: null })[0];
  expect([unknown?.kind, unknown?.standardSays]).toEqual([
    'kidney',
    [
      {
        says: { nl: 'Morfine 10 mg/ml: lager beginnen', en: 'Morfine 10 mg/ml: begin lower' },
        source: 'bron van de dosis',
      },
    ],
  ]);
});

test('who has no opioid yet is warned of the standard’s dose and of more, and of no less in every way', () => {
  const asked = (own: Partial<SignedDirection>) =>
    told({}, [{ ...morphine, directions: [{ ...forNaive, ...own, agreed: forNaive }] }]).map(({ kind }) => kind);
  expect(asked({ dose: 2.5 })).toEqual([]);
  expect(asked({ dose: 30, gift: { mg: 30, ml: 3, units: 3, waste: null } })).toEqual(['naive']);
  expect(asked({ maxDay: 120 })).toEqual(['naive']);
  expect(asked({ dose: 2.5, maxDay: 120 })).toEqual(['naive']);
  expect(asked({ dose: 2.5, intervalMinutes: 60 })).toEqual(['naive']);
});

test('beside the dose of the standard stands what was prescribed instead', () => {
  const more = { ...forNaive, dose: 30, gift: { mg: 30, ml: 3, units: 3, waste: null }, agreed: forNaive };
  const [warning] = told({}, [{ ...morphine, directions: [more] }]);
  expect(warning?.standardSays[0]?.says.nl).toBe(
    'Morfine 10 mg/ml (Pijn, wie nog geen opioïd gebruikt): 5 mg = 0,5 ml (0,5 ampul); voorgeschreven is 30 mg = 3 ml (3 ampullen), hoogstens eens in de 4 uur, ten hoogste 60 mg in 24 uur',
  );
});

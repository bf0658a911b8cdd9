import type { Patient } from '../../patients/patient.js';
import fc from 'fast-check';
import type { Direction } from '../../kit-standards/direction.js';
import type { AskedMedicine } from './ordered-medicine.js';
import type { OrderLine } from './order-line.js';
import { giftInWords } from '../../kit-standards/direction-words.text.js';
import type { CurrentOpioid, OpioidsOf } from './current-opioid.js';
import { faultsOfLines, faultsOfShares, isOtherwise, orderedWith } from './order-lines.rules.js';
import { medicineOtherwise, useOtherwise } from './ordered-otherwise.text.js';

const direction: Direction = {
  ...{ slot: 'M1', number: 1, standing: 'chosen', indication: 'pain', forWhom: 'any', circumstances: null },
  ...{ circumstancesEn: null, dose: 5, share: null, unit: 'mg', route: 'subcutaneous', intervalMinutes: 240 },
  ...{ maxDay: 30, maxGift: null, maxEpisode: null, kidney: null, kidneyEn: null },
  ...{ source: 'bron', sourceEn: null, sourceDate: null },
};
const morphine: AskedMedicine = {
  ...{ slot: 'M1', name: 'Morfine', minimum: 10, quantity: 12, optional: false, unit: 'ampul', atc: 'N02AA01' },
  ...{ strength: '10 mg/ml', form: 'ampul 1 ml', route: 's.c.', opiumList: 'I' },
  article: {
    ...{ code: '90000001', name: 'Morfine', unit: 'ampul', atc: 'N02AA01', route: 's.c.' },
    ...{ strength: '10 mg/ml', form: 'ampul 1 ml' },
  },
  directions: [direction],
};
const line = (own: Partial<OrderLine> = {}): OrderLine => ({
  ...{ slot: 'M1', number: 1, dose: null, intervalMinutes: null, maxDay: null, quantity: null },
  ...{ leftOut: false, remark: null },
  ...own,
});

test('unchanged, what is signed is what the network agreed, and of an opium medicine an exact quantity', () => {
  const signed = orderedWith(morphine, [line()]);
  expect(signed).toEqual(orderedWith(morphine));
  expect(isOtherwise(signed)).toBe(false);
  expect(signed).toMatchObject({ minimum: 10, quantity: 10, directions: [{ dose: 5, maxDay: 30 }] });
});

test('a changed line keeps what was agreed beside it, in words that nobody reads over', () => {
  const signed = orderedWith(morphine, [
    line({ dose: 2.5 }),
    line({ number: null, quantity: 8, remark: 'Rustig aan' }),
  ]);
  const [use] = signed.directions;
  expect(use).toMatchObject({ dose: 2.5, gift: { mg: 2.5, ml: 0.25 }, maxDay: 30, agreed: { dose: 5 } });
  expect(use && useOtherwise(use, 'ampul', 'nl').join()).toContain(
    'Gewijzigd door de voorschrijver. Afspraak van het netwerk: 5 mg = 0,5 ml (0,5 ampul)',
  );
  expect(medicineOtherwise(signed, 'nl')).toEqual([
    'Gewijzigd door de voorschrijver. Afspraak van het netwerk: 10 ampullen',
    'Opmerking van de voorschrijver: Rustig aan',
  ]);
});

test('a dose above the maximum is refused, also the maximum that was raised along with it', () => {
  const says = (own: Partial<OrderLine>) =>
    faultsOfLines([line(own)], [morphine]).map((fault) => [fault.field, fault.says]);
  expect(says({ dose: 31 })).toEqual([['dose', 'maximum-under-dose']]);
  expect(says({ dose: 31, maxDay: 60 })).toEqual([]);
  expect(says({ maxDay: 4 })).toEqual([['maxDay', 'maximum-under-dose']]);
  expect(says({ dose: 31, leftOut: true })).toEqual([]);
  expect(says({ dose: 200, maxDay: 400 })).toEqual([['dose', 'more-than-the-kit-holds']]);
  expect(says({ slot: 'M9' })).toEqual([['slot', 'line-unknown']]);
  expect(says({ number: 7 })).toEqual([['number', 'line-unknown']]);
  expect(faultsOfLines([line({ number: null, quantity: 3 })], [{ ...morphine, opiumList: null }])).toMatchObject([
    { field: 'quantity', says: 'not-opium' },
  ]);
});

test('whatever is asked, a maximum above the directions is never signed without being changed and shown', () => {
  const quantity = fc.option(fc.integer({ min: 1, max: 400 }).map((n) => n / 2));
  const lines = fc.array(
    fc.record({ number: fc.constantFrom(null, 1), dose: quantity, maxDay: quantity, leftOut: fc.boolean() }),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(lines, (asked) => {
      const all = asked.map((own) => line(own));
      if (faultsOfLines(all, [morphine]).length > 0) return;
      const signed = orderedWith(morphine, all);
      for (const it of signed.directions) {
        if (it.maxDay !== null && it.dose !== null && !it.leftOut) expect(it.dose).toBeLessThanOrEqual(it.maxDay);
        if ((it.maxDay ?? 0) <= 30) continue;
        expect(it.agreed?.maxDay).toBe(30);
        expect(isOtherwise(signed)).toBe(true);
        expect(useOtherwise(it, 'ampul', 'nl').join()).toContain('ten hoogste 30 mg');
      }
    }),
  );
});

const share = (own: Partial<Direction>): Direction => ({
  ...{ ...direction, number: 2, forWhom: 'on-opioids', dose: null, share: 6, maxDay: 60 },
  ...own,
});
const withShares: AskedMedicine = {
  ...morphine,
  directions: [
    { ...direction, forWhom: 'naive' },
    share({}),
    share({ number: 3, indication: 'acute-sedation', share: 3, maxGift: 30 }),
  ],
};
const on = (own: Partial<CurrentOpioid> = {}): OpioidsOf => ({
  opioidNaive: false,
  currentOpioid: { mg: 60, substance: 'morphine', route: 'subcutaneous', equivalentMg: null, ...own },
});
const naive = { opioidNaive: true, currentOpioid: null };

test('a share is worked out of the patient’s own dose, as a syringe can measure it, and says so', () => {
  const signed = orderedWith(withShares, [], on());
  expect(signed.directions.map(({ number, gift }) => [number, gift?.mg, gift?.ml])).toEqual([
    [2, 10, 1],
    [3, 20, 2],
  ]);
  const [use] = signed.directions;
  expect(use && giftInWords(use, { unit: 'ampul' }, 'nl')).toBe(
    '10 mg = 1 ml (1 ampul); uitgerekend: 1/6 van de eigen dosis per 24 uur, die 60 mg is',
  );
  const [odd, most] = orderedWith(withShares, [], on({ mg: 100 })).directions;
  expect([odd?.gift, most?.gift]).toMatchObject([
    { mg: 16.7, ml: 1.67 },
    { mg: 30, ml: 3 },
  ]);
});

test('what was agreed for men is not signed for a woman; whose sex nobody knows has it with its words', () => {
  const forMen = { ...morphine, directions: morphine.directions.map((it) => ({ ...it, forWhom: 'men' as const })) };
  const given = (sex: Patient['sex']) => orderedWith(forMen, [], { ...naive, patient: { sex } }).directions.length;
  expect([given('female'), given('male'), given('unknown')]).toEqual([0, forMen.directions.length, given('male')]);
});

test('each patient is given what was agreed for them, and no share without a dose of their own', () => {
  expect(orderedWith(withShares, [], naive).directions.map(({ number }) => number)).toEqual([1]);
  const says = (patient: OpioidsOf, lines: OrderLine[] = []) =>
    faultsOfShares([withShares], lines, patient).map((fault) => fault.says);
  expect(says(naive)).toEqual([]);
  expect(says(on())).toEqual([]);
  expect(says({ opioidNaive: false, currentOpioid: null })).toEqual(['ownDoseMissing', 'ownDoseMissing']);
  const oxycodone = { substance: 'oxycodone', route: 'oral' } as const;
  expect(says(on(oxycodone))).toEqual(['equivalentMissing', 'equivalentMissing']);
  expect(says(on({ ...oxycodone, equivalentMg: 40 }))).toEqual([]);
  expect(says(on({ route: 'oral' }))).toEqual(['equivalentMissing', 'equivalentMissing']);
  expect(says(on({ mg: 600 }))).toEqual(['shareCannotBe']);
  const unknown = { opioidNaive: false, currentOpioid: null };
  expect(says(unknown, [line({ number: 2, dose: 5 }), line({ number: 3, leftOut: true })])).toEqual([]);
  expect(says(unknown, [line({ number: null, leftOut: true })])).toEqual([]);
});

test('whatever the patient has, no share is signed above its maximum in 24 hours or in one gift, nor below what is measured', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), (tenths) => {
      const patient = on({ mg: tenths / 10 });
      if (faultsOfShares([withShares], [], patient).length > 0) return;
      for (const { ownDose, maxDay, maxGift, gift, agreed } of orderedWith(withShares, [], patient).directions) {
        expect(ownDose?.gift ?? 0).toBeGreaterThan(0);
        expect(ownDose?.gift ?? 0).toBeLessThanOrEqual(Math.min(maxDay ?? Infinity, maxGift ?? Infinity));
        expect(Math.round((gift?.ml ?? 0) * 100)).toBeCloseTo((gift?.ml ?? 0) * 100, 6);
        expect(agreed).toBeUndefined();
      }
    }),
  );
});

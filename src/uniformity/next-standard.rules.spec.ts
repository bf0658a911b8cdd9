import fc from 'fast-check';
import { compared, type FilledSlot } from './comparison.rules.js';
import { nextSlots, takenFrom } from './next-standard.rules.js';
import { byCode } from './slot-order.rules.js';
import { uniformity, lastMonths } from './uniformity.rules.js';

const products = [
  { code: '90000002', name: 'midazolam 5 mg/ml', unit: 'ampul' },
  { code: '90000020', name: 'naaldencontainer', unit: 'stuk' },
];

test('what lies between two ticks is allowed, with the products of both', () => {
  const [slot] = nextSlots(['M2:5:90000002', 'M2:10:90000003'], [], products);
  expect(slot).toMatchObject({ code: 'M2', min: 5, max: 10, products: ['90000002', '90000003'], onReturn: 'destroy' });
});

test('a slot that no version had is named after its product, and is an aid or a medicine by its code', () => {
  expect(nextSlots(['H10:1:90000020'], [], products)).toMatchObject([
    { code: 'H10', kind: 'aid', name: 'naaldencontainer', onReturn: 'reuse', mandatory: true },
  ]);
});

test('of a slot that is known the present version keeps its say', () => {
  const known = {
    ...{
      code: 'M2',
      kind: 'medicine' as const,
      name: 'Midazolam',
      nameEn: 'Midazolam',
      mandatory: false,
      min: 8,
      max: 10,
    },
    ...{ unit: 'ampullen', unitEn: 'ampoules', minShelfLifeDays: 120, onReturn: 'destroy' as const },
  };
  expect(nextSlots(['M2:6:90000002'], [known], products)).toEqual([
    { ...known, min: 6, max: 6, products: ['90000002'] },
  ]);
  const allowed = ['90000002', '90000003'].map((code) => ({ code, name: code }));
  const within = nextSlots(['M2:8:90000002'], [{ ...known, products: allowed }], products);
  expect(within).toMatchObject([{ min: 8, max: 10, products: ['90000002', '90000003'] }]);
});

test('medicines come before aids, aids before documents, the second before the tenth', () => {
  expect(['D1', 'H2', 'M10', 'H10', 'M2', 'X1'].sort(byCode)).toEqual(['M2', 'M10', 'H2', 'H10', 'D1', 'X1']);
});

test('a draft of every way that a pharmacy fills a slot has room for each of those pharmacies', () => {
  const filled = fc.uniqueArray(
    fc.record({
      pharmacyId: fc.constantFrom('A', 'B', 'C', 'D'),
      slot: fc.constantFrom('M1', 'M2', 'H10'),
      product: fc.constantFrom('90000002', '90000003', '90000020'),
      quantity: fc.integer({ min: 1, max: 100 }),
    }),
    { selector: ({ pharmacyId, slot }) => `${pharmacyId} ${slot}` },
  );
  const pharmacies = ['A', 'B', 'C', 'D'].map((id) => ({ id, name: id }));
  fc.assert(
    fc.property(filled, (some) => {
      const lines: FilledSlot[] = some.map((one) => ({ ...one, filledWith: one.product }));
      const ways = compared(pharmacies, lines).slots.flatMap(({ slot, ways: all }) =>
        all.map((way) => `${slot}:${String(way.quantity)}:${way.products.join(',')}`),
      );
      const slots = nextSlots(ways, [], products);
      for (const { slot, product, quantity } of lines) {
        const taken = slots.find(({ code }) => code === slot);
        expect(taken?.products).toContain(product);
        expect(taken && taken.min <= quantity && quantity <= taken.max).toBe(true);
      }
    }),
  );
});

test('a way that is ticked is read as it was written', () => {
  expect(takenFrom('H3:15:90000011,90000012')).toEqual({
    ...{ slot: 'H3', quantity: 15, products: ['90000011', '90000012'] },
  });
});

const month = { month: '2026-11', pharmacies: 4, recorded: 4, slots: 10, alike: 5, kitSlots: 200, kitSlotsAlike: 150 };

test('uniformity weighs slots by the kits they were delivered in, and is no figure while too few recorded', () => {
  expect(uniformity({ ...month, complete: true }).share).toBe(0.75);
  expect(uniformity({ ...month, complete: false }).share).toBeNull();
  expect(uniformity({ ...month, complete: true, kitSlots: 0 }).share).toBeNull();
});

test('twelve months go back over the turn of the year', () => {
  expect(lastMonths('2026-02').slice(0, 3)).toEqual(['2026-02', '2026-01', '2025-12']);
  expect(lastMonths('2026-02')).toHaveLength(12);
});

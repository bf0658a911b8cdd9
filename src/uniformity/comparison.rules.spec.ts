import fc from 'fast-check';
import { byDifference, compared, type FilledSlot, type Pharmacy } from './comparison.rules.js';

const pharmacy = (id: string): Pharmacy => ({ id, name: `Apotheek ${id}` });
const fills = (pharmacyId: string, slot: string, quantity: number, product = 'midazolam'): FilledSlot => ({
  ...{ pharmacyId, slot, quantity, product, filledWith: product },
});
const three = ['A', 'B', 'C'].map(pharmacy);

test('two pharmacies that fill everything alike share a column, and what most do comes first', () => {
  const { columns, slots } = compared(three, [
    fills('A', 'M2', 5),
    fills('B', 'M2', 10),
    fills('C', 'M2', 10),
    ...['A', 'B', 'C'].map((id) => fills(id, 'M1', 10, 'morfine')),
  ]);
  expect(columns.map(({ pharmacies }) => pharmacies.map(({ id }) => id))).toEqual([['B', 'C'], ['A']]);
  expect(slots.map(({ slot, alike }) => [slot, alike])).toEqual([
    ['M1', true],
    ['M2', false],
  ]);
  expect(slots[1]).toMatchObject({ cells: [0, 1], ways: [{ quantity: 10, pharmacies: 2 }, { quantity: 5 }] });
});

test('a pack of another maker that holds the same is no difference, and both may be taken', () => {
  const filled = [fills('A', 'M2', 10, '90000002'), fills('B', 'M2', 10, '90000003')];
  const same = filled.map((one) => ({ ...one, filledWith: 'N05CD08 5 mg/ml' }));
  expect(compared(three.slice(0, 2), same).slots[0]).toMatchObject({ alike: true, ways: [{ pharmacies: 2 }] });
  expect(compared(three.slice(0, 2), same).slots[0]?.ways[0]?.products).toEqual(['90000002', '90000003']);
});

test('what one pharmacy leaves out is a difference, however much the others agree', () => {
  const { slots } = compared(three, [fills('A', 'H10', 1), fills('B', 'H10', 1)]);
  expect(slots[0]).toMatchObject({ alike: false, cells: [0, null] });
});

test('what is done most differently comes first: each way weighs as many pharmacies as do so, and not filling is a way', () => {
  const four = ['A', 'B', 'C', 'D'].map(pharmacy);
  const { slots } = compared(four, [
    ...['A', 'B', 'C', 'D'].map((id) => fills(id, 'M1', 10)),
    ...['A', 'B', 'C'].map((id) => fills(id, 'M2', 10)),
    ...[fills('A', 'H10', 1), fills('B', 'H10', 1), fills('C', 'H10', 2), fills('D', 'H10', 2)],
    ...['A', 'B', 'C', 'D'].map((id) => fills(id, 'H11', 1)),
  ]);
  const ordered = slots.toSorted(byDifference);
  expect(ordered.map(({ slot, weighedWays }) => [slot, weighedWays])).toEqual([
    ['H10', 2],
    ['M2', 1.6],
    ['M1', 1],
    ['H11', 1],
  ]);
});

const someFilled = fc.uniqueArray(
  fc.record({
    pharmacyId: fc.constantFrom('A', 'B', 'C'),
    slot: fc.constantFrom('M1', 'M2', 'H10'),
    product: fc.constantFrom('p', 'q'),
    quantity: fc.integer({ min: 1, max: 3 }),
  }),
  { selector: ({ pharmacyId, slot }) => `${pharmacyId} ${slot}` },
);
const whole = (filled: readonly Omit<FilledSlot, 'filledWith'>[]) =>
  filled.map((one) => ({ ...one, filledWith: one.product }));

test('every pharmacy stands in one column, and a column tells what each of its pharmacies fills', () => {
  fc.assert(
    fc.property(someFilled, (some) => {
      const filled = whole(some);
      const { columns, slots } = compared(three, filled);
      const placed = columns.flatMap(({ pharmacies }) => pharmacies.map(({ id }) => id));
      expect(placed.sort()).toEqual(['A', 'B', 'C']);
      for (const [n, { pharmacies }] of columns.entries())
        for (const { id } of pharmacies)
          for (const { slot, cells, ways } of slots) {
            const own = filled.find((one) => one.pharmacyId === id && one.slot === slot);
            const way = ways[cells[n] ?? -1];
            expect(way?.quantity).toBe(own?.quantity);
            if (own) expect(way?.products).toContain(own.product);
          }
    }),
  );
});

test('the order in which lines were recorded changes nothing', () => {
  fc.assert(
    fc.property(someFilled, (some) => {
      const { columns, slots } = compared(three, whole(some).reverse());
      expect({ columns, slots }).toEqual(compared(three, whole(some)));
    }),
  );
});

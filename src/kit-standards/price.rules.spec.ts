import fc from 'fast-check';
import { kitPrice } from './price.rules.js';

const prices = [
  { product: '90000001', from: '2026-07-01', cents: 210 },
  { product: '90000001', from: '2026-01-01', cents: 189 },
  { product: '90000011', from: '2026-01-01', cents: 390 },
];
const lines = [
  { product: '90000001', quantity: 10 },
  { product: '90000011', quantity: 2 },
];

test('ten ampoules and two cannulas cost what they cost on the day', () => {
  expect(kitPrice(lines, prices, '2026-06-30')).toEqual({ cents: 2670, unknown: [] });
  expect(kitPrice(lines, prices, '2026-07-01')).toEqual({ cents: 2880, unknown: [] });
});

test('what has no price yet is named, once', () => {
  const strange = { product: '90000099', quantity: 1 };
  expect(kitPrice([...lines, strange, strange], prices, '2026-06-30')).toEqual({ cents: 2670, unknown: ['90000099'] });
  expect(kitPrice(lines, prices, '2025-12-31')).toEqual({ cents: 0, unknown: ['90000001', '90000011'] });
});

test('two kits cost as much as both together', () => {
  const kit = fc.array(
    fc.record({
      product: fc.constantFrom('90000001', '90000011', '90000099'),
      quantity: fc.integer({ min: 1, max: 20 }),
    }),
  );
  fc.assert(
    fc.property(kit, kit, (one, other) => {
      const [a, b, both] = [one, other, [...one, ...other]].map((each) => kitPrice(each, prices, '2026-08-01').cents);
      expect(both).toBe((a ?? 0) + (b ?? 0));
    }),
  );
});

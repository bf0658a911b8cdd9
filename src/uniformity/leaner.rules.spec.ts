import fc from 'fast-check';
import type { Need } from '../kit-standards/need.rules.js';
import { suggestion, wilson } from './leaner.rules.js';

const hundred = [
  { taken: 0, kits: 60 },
  { taken: 2, kits: 30 },
  { taken: 4, kits: 10 },
];
const needed = (units: number): Need => ({ units, why: null });
const asked = { present: 10, need: needed(2), taken: hundred, fewest: 10, mostPercent: 5 };

test('the fewest that would have run out in hardly any opened kit, with the interval', () => {
  expect(suggestion(asked)).toMatchObject({ to: 4, risk: { kits: 0, opened: 100, share: 0 }, why: null });
  expect(suggestion(asked).risk?.high).toBeCloseTo(0.037, 3);
  expect(suggestion({ ...asked, mostPercent: 20 })).toMatchObject({ to: 2, risk: { kits: 10, share: 0.1 } });
});

test('never under what the directions may take in 48 hours, and nothing where they do not say so', () => {
  expect(suggestion({ ...asked, need: needed(7) }).to).toBe(7);
  expect(suggestion({ ...asked, need: needed(10) })).toMatchObject({ to: null, why: 'need' });
  for (const why of ['no-maximum', 'nothing-agreed', 'strength-unknown'] as const)
    expect(suggestion({ ...asked, need: { units: null, why, of: [] } })).toMatchObject({ to: null, why });
});

test('of what a kit has one of, one stays, whatever it was used for', () => {
  expect(suggestion({ ...asked, present: 1, need: needed(1), taken: [{ taken: 0, kits: 50 }] }).why).toBe('last');
});

test('of few opened kits nothing is said, and what was used up goes no lower', () => {
  expect(suggestion({ ...asked, taken: [{ taken: 1, kits: 9 }] }).why).toBe('too-few');
  expect(suggestion({ ...asked, taken: [{ taken: 10, kits: 50 }] }).why).toBe('risk');
});

test('the interval of Wilson as tables have it', () => {
  const { low, high } = wilson(5, 50);
  expect([low, high].map((share) => Math.round(share * 10_000))).toEqual([435, 2136]);
});

const taken = fc.array(fc.record({ taken: fc.nat(12), kits: fc.integer({ min: 1, max: 40 }) }), { maxLength: 6 });

test('whatever was used: a suggestion lies under the present number, at the need or over it, and keeps to the risk', () => {
  fc.assert(
    fc.property(
      taken,
      fc.nat(12),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 50 }),
      (all, need, present, most) => {
        const { to, risk } = suggestion({ present, need: needed(need), taken: all, fewest: 10, mostPercent: most });
        if (to === null) return;
        expect(to).toBeLessThan(present);
        expect(to).toBeGreaterThanOrEqual(need);
        expect(risk.low).toBeLessThanOrEqual(risk.share);
        expect(risk.share).toBeLessThanOrEqual(risk.high);
        expect(risk.high * 100).toBeLessThanOrEqual(most);
      },
    ),
  );
});

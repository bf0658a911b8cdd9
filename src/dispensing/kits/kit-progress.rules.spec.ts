import { fraction } from '../../kit-standards/fraction.js';
import type { Slot } from '../../kit-standards/standard.js';
import type { StandIn } from '../../kit-standards/substitution.rules.js';
import { nextSlot, progressOf } from './kit-progress.rules.js';

const morphine: Slot = {
  code: 'M1',
  kind: 'medicine',
  name: 'Morfine',
  nameEn: 'Morphine',
  unit: 'ampul',
  unitEn: 'ampoule',
  mandatory: true,
  min: 8,
  max: 10,
  minShelfLifeDays: 90,
  onReturn: 'destroy',
  products: [],
};
const slots: Slot[] = [
  morphine,
  { ...morphine, code: 'M6', mandatory: false, min: 0, max: 5 },
  { ...morphine, code: 'M7' },
  { ...morphine, code: 'D3', kind: 'document' },
];
const standIns: StandIn[] = [
  {
    ...{ slot: 'M1', substitution: 'one', reason: 'tekort', needsConsent: false, least: 24, most: 30 },
    ...{ worth: fraction(1n, 3n), perUnit: fraction(15n) },
    article: {
      ...{ code: '90000042', name: 'Morfine', unit: 'ampul', atc: 'N02AA01', route: 's.c.' },
      ...{ strength: '5 mg/ml', form: 'ampul 1 ml' },
    },
  },
];
const line = (slot: string, quantity: number, lot = 'A1') => ({ slot, product: '90000001', quantity, lot });
const states = (...lines: ReturnType<typeof line>[]) => progressOf(slots, lines, standIns).map(({ state }) => state);
const next = (after: string, ...lines: ReturnType<typeof line>[]) =>
  nextSlot(progressOf(slots, lines, standIns), after);

test('a slot is open, partly or wholly filled; what is optional and what is printed asks nothing', () => {
  expect(states()).toEqual(['open', 'optional', 'open', 'at-packing']);
  expect(states(line('M1', 7), line('M6', 1), line('M7', 8))).toEqual(['partly', 'full', 'full', 'at-packing']);
});

test('small ampoules fill a slot for what they hold', () => {
  const small = (quantity: number) => ({ slot: 'M1', product: '90000042', quantity, lot: 'S1' });
  const of = (...lines: { slot: string; product: string; quantity: number; lot: string }[]) => {
    const { quantity, instead, state } = progressOf(slots, lines, standIns)[0] ?? {};
    return { quantity, instead, state };
  };
  expect(of(small(8))).toEqual({ quantity: 2.667, instead: 8, state: 'partly' });
  expect(of(small(24))).toEqual({ quantity: 8, instead: 24, state: 'full' });
  expect(of(line('M1', 4), small(12))).toEqual({ quantity: 8, instead: 12, state: 'full' });
});

test('more than a shortage leaves is remarked', () => {
  const spared = [{ slot: 'M1', substitution: 'two', reason: 'schaars', needsConsent: false, atLeast: 6 }];
  const of = (quantity: number) => {
    const { over, state } = progressOf(slots, [line('M1', quantity)], standIns, spared)[0] ?? {};
    return { over, state };
  };
  expect(of(10)).toEqual({ over: 4, state: 'full' });
  expect(of(6)).toEqual({ over: 0, state: 'partly' });
  expect(progressOf(slots, [line('M1', 10)], standIns)[0]?.over).toBe(0);
});

test('of small ampoules as many as must come out are said in small ampoules', () => {
  const spared = [{ slot: 'M1', substitution: 'two', reason: 'schaars', needsConsent: false, atLeast: 6 }];
  const small = { slot: 'M1', product: '90000042', quantity: 30, lot: 'S1' };
  expect(progressOf(slots, [small], standIns, spared)[0]).toMatchObject({
    over: 12,
    counted: { held: 30, leaves: 18, of: 'Morfine' },
  });
});

test('what belongs in another slot is named, and what stands in is not', () => {
  const [article] = standIns.map((it) => ({ ...it.article, code: '90000001' }));
  const own = [{ ...morphine, products: article ? [article] : [] }] as unknown as Slot[];
  const strange = (product: string) =>
    progressOf(own, [{ slot: 'M1', product, quantity: 8, lot: 'A', name: 'Haloperidol' }], standIns)[0]?.strange;
  expect([strange('90000001'), strange('90000042'), strange('90000003')]).toEqual([[], [], ['Haloperidol']]);
});

test('two lots fill a slot together', () => {
  expect(progressOf(slots, [line('M1', 5), line('M1', 3, 'A2')], standIns)[0]).toMatchObject({
    quantity: 8,
    wanted: 8,
    lots: ['A1', 'A2'],
    state: 'full',
  });
});

test('who fills from top to bottom is led to the next slot, and back to what was skipped', () => {
  expect(next('M1', line('M1', 8))).toBe('M7');
  expect(next('M7', line('M7', 8))).toBe('M1');
  expect(next('M7', line('M1', 8), line('M7', 8))).toBeNull();
});

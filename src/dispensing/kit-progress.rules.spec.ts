import type { Slot } from '../kit-standards/standard.js';
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
const line = (slot: string, quantity: number, lot = 'A1') => ({ slot, quantity, lot });
const states = (...lines: ReturnType<typeof line>[]) => progressOf(slots, lines).map(({ state }) => state);
const next = (after: string, ...lines: ReturnType<typeof line>[]) => nextSlot(progressOf(slots, lines), after);

test('a slot is open, partly or wholly filled; what is optional and what is printed asks nothing', () => {
  expect(states()).toEqual(['open', 'optional', 'open', 'at-packing']);
  expect(states(line('M1', 7), line('M6', 1), line('M7', 8))).toEqual(['partly', 'full', 'full', 'at-packing']);
});

test('two lots fill a slot together', () => {
  expect(progressOf(slots, [line('M1', 5), line('M1', 3, 'A2')])[0]).toMatchObject({
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

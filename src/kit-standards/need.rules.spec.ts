import fc from 'fast-check';
import type { Article } from './conformity.js';
import { neededUnits, type Given } from './need.rules.js';

const haloperidol: Article = {
  ...{ code: '90000003', name: 'haloperidol', unit: 'ampul', atc: 'N05AD01', route: 's.c.', strength: '5 mg/ml' },
  form: 'ampul 1 ml',
};
const twiceADay: Given = {
  ...{ standing: 'chosen', dose: 0.5, share: null, unit: 'mg', intervalMinutes: 720, maxDay: null, maxGift: null },
};

test('half a milligram twice a day takes four ampoules in 48 hours, since each gift opens its own', () => {
  expect(neededUnits([twiceADay], [haloperidol])).toBe(4);
  expect(neededUnits([{ ...twiceADay, dose: 7.5 }], [haloperidol])).toBe(8);
});

test('a maximum in 24 hours counts where it asks for less than the interval', () => {
  expect(neededUnits([{ ...twiceADay, intervalMinutes: 5, maxDay: 2 }], [haloperidol])).toBe(8);
});

test('what does not say how often, or is a share of the own dose, is not known; of several the most counts', () => {
  expect(neededUnits([{ ...twiceADay, intervalMinutes: null }], [haloperidol])).toBeNull();
  expect(neededUnits([twiceADay, { ...twiceADay, dose: null, share: 6 }], [haloperidol])).toBeNull();
  expect(neededUnits([], [haloperidol])).toBeNull();
  expect(neededUnits([twiceADay, { ...twiceADay, intervalMinutes: 360 }], [haloperidol])).toBe(8);
  expect(neededUnits([twiceADay, { ...twiceADay, standing: 'source', dose: 100 }], [haloperidol])).toBe(4);
});

test('a longer interval never asks for more', () => {
  const minutes = fc.integer({ min: 5, max: 2880 });
  fc.assert(
    fc.property(minutes, minutes, (one, more) => {
      const need = (intervalMinutes: number) => neededUnits([{ ...twiceADay, intervalMinutes }], [haloperidol]) ?? 0;
      expect(need(one + more)).toBeLessThanOrEqual(need(one));
    }),
  );
});

import fc from 'fast-check';
import type { Article } from './conformity.js';
import { neededUnits, type Given } from './need.rules.js';

const haloperidol: Article = {
  ...{ code: '90000003', name: 'haloperidol', unit: 'ampul', atc: 'N05AD01', route: 's.c.', strength: '5 mg/ml' },
  form: 'ampul 1 ml',
};
const twiceADay: Given = {
  ...{
    standing: 'chosen',
    indication: 'nausea',
    dose: 0.5,
    share: null,
    unit: 'mg',
    intervalMinutes: 720,
    maxDay: 20,
    maxGift: null,
  },
};
const units = (directions: readonly Given[]) => neededUnits(directions, [haloperidol]).units;
const why = (directions: readonly Given[]) => neededUnits(directions, [haloperidol]).why;

test('half a milligram twice a day takes four ampoules in 48 hours, since each gift opens its own', () => {
  expect(units([twiceADay])).toBe(4);
  expect(units([{ ...twiceADay, dose: 7.5 }])).toBe(8);
});

test('a maximum in 24 hours counts where it asks for less than the interval, or where there is no interval', () => {
  expect(units([{ ...twiceADay, intervalMinutes: 5, maxDay: 2 }])).toBe(8);
  expect(units([{ ...twiceADay, intervalMinutes: null, maxDay: 2 }])).toBe(8);
});

test('where people set no maximum there is no need, however often it may be given', () => {
  expect(why([{ ...twiceADay, intervalMinutes: 5, maxDay: null }])).toBe('no-maximum');
  expect(why([twiceADay, { ...twiceADay, maxDay: null }])).toBe('no-maximum');
  expect(why([twiceADay, { ...twiceADay, standing: 'source', maxDay: null }])).toBeNull();
});

test('of a share of the own dose as many as hold the maximum of two days; of several the most counts', () => {
  expect(units([twiceADay, { ...twiceADay, dose: null, share: 6 }])).toBe(8);
  expect(units([twiceADay, { ...twiceADay, intervalMinutes: 360 }])).toBe(8);
  expect(units([twiceADay, { ...twiceADay, standing: 'source', dose: 100 }])).toBe(4);
});

test('what is missing is named with what it is missing for', () => {
  const without = { ...twiceADay, indication: 'delirium', maxDay: null } as const;
  expect(neededUnits([twiceADay, without], [haloperidol])).toMatchObject({ why: 'no-maximum', of: ['delirium'] });
  expect(neededUnits([twiceADay], [{ ...haloperidol, strength: null }])).toMatchObject({ why: 'strength-unknown' });
  expect(why([])).toBe('nothing-agreed');
});

test('a longer interval never asks for more', () => {
  const minutes = fc.integer({ min: 5, max: 2880 });
  fc.assert(
    fc.property(minutes, minutes, (one, more) => {
      const need = (intervalMinutes: number) => units([{ ...twiceADay, intervalMinutes }]) ?? 0;
      expect(need(one + more)).toBeLessThanOrEqual(need(one));
    }),
  );
});

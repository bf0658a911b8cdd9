import type { OrderedMedicine } from './ordered-medicine.js';
import { hasSeveralMaxima } from './several-maxima.rules.js';

const has = (maxima: (number | null)[], own: object = {}, leftOut = false) =>
  hasSeveralMaxima({
    ...(leftOut && { leftOut: true as const }),
    directions: maxima.map((maxDay) => ({ maxDay, ...own })) as unknown as OrderedMedicine['directions'],
  });

test('two uses with a maximum each say nothing of both together', () => {
  expect([has([60, 90]), has([60, 60, null])]).toEqual([true, true]);
  expect([has([60]), has([60, null]), has([])]).toEqual([false, false, false]);
  expect([has([60, 90], { leftOut: true }), has([60, 90], {}, true)]).toEqual([false, false]);
});

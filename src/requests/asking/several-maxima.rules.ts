import type { OrderedMedicine } from './ordered-medicine.js';

/** More than one use of the same medicine has a maximum of its own in 24 hours: of all of them together nobody settled one. */
export const hasSeveralMaxima = ({
  leftOut,
  directions = [],
}: Pick<OrderedMedicine, 'leftOut' | 'directions'>): boolean =>
  !leftOut && directions.filter((it) => !it.leftOut && it.maxDay !== null).length > 1;

import type { SlotDemand } from './conformity.js';

/** Named by the version, or of another brand and the same. */
export const fitsIn = ({ products, alike = [] }: Pick<SlotDemand, 'products' | 'alike'>, product: string): boolean =>
  [...products, ...alike].some(({ code }) => code === product);

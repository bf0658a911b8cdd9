import type { ReadyKit } from './packing.query.js';

/** The kit that somebody packs who thinks no further: what was signed, expires first and conforms. Where such a one is to be opened first, people choose. */
export function usualKit(kits: readonly ReadyKit[]): ReadyKit | undefined {
  const asSigned = kits.filter(({ equalsOrder }) => equalsOrder !== false);
  const fit = asSigned.length > 0 ? asSigned : kits;
  const conforming = fit.filter(({ conformity }) => conformity !== 'deviates');
  return (conforming.length > 0 ? conforming : fit).find(({ overRation }) => overRation.length === 0);
}

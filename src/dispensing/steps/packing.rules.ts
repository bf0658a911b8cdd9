import type { ReadyKit } from './packing.query.js';

/** The kit that somebody packs who thinks no further: what expires first and conforms; never one with a refused pack. */
export function usualKit(kits: readonly ReadyKit[]): ReadyKit | undefined {
  const fit = kits.filter(({ hasRefusedPack }) => !hasRefusedPack);
  return fit.find(({ conformity }) => conformity !== 'deviates') ?? fit[0];
}

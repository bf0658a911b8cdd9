import type { ReadyKit } from './packing.query.js';

/** The kit that somebody packs who thinks no further: what was signed, expires first and conforms; never one with a refused pack. */
export function usualKit(kits: readonly ReadyKit[]): ReadyKit | undefined {
  const sound = kits.filter(({ hasRefusedPack }) => !hasRefusedPack);
  const asSigned = sound.filter(({ equalsOrder }) => equalsOrder !== false);
  const fit = asSigned.length > 0 ? asSigned : sound;
  return fit.find(({ conformity }) => conformity !== 'deviates') ?? fit[0];
}

import type { ReadyKit } from './packing.query.js';

/** The kit that somebody packs who thinks no further: what was signed, expires first and conforms; never one with a refused pack, nor one to open while another conforms. */
export function usualKit(kits: readonly ReadyKit[]): ReadyKit | undefined {
  const sound = kits.filter(({ hasRefusedPack }) => !hasRefusedPack);
  const asSigned = sound.filter(({ equalsOrder }) => equalsOrder !== false);
  const fit = asSigned.length > 0 ? asSigned : sound;
  const conforming = fit.filter(({ conformity }) => conformity !== 'deviates');
  return conforming.find(({ isToOpen }) => !isToOpen) ?? conforming[0] ?? fit[0];
}

import type { ReadyKit } from './packing.query.js';

/** The kit that somebody packs who thinks no further: what expires first and conforms. */
export const usualKit = (kits: readonly ReadyKit[]): ReadyKit | undefined =>
  kits.find(({ conformity, hasRefusedPack }) => conformity !== 'deviates' && !hasRefusedPack) ?? kits[0];

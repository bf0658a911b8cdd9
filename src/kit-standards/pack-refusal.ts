/** Why a pack is not what belongs in the slot. */
export const PACK_REFUSALS = [
  'other-substance',
  'other-strength',
  'other-contents',
  'other-form',
  'not-usable',
  'other',
] as const;
export type PackRefusal = (typeof PACK_REFUSALS)[number];

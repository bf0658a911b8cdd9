/** Why a pack is not what belongs in the slot. */
export const WHY_NOT_THIS_PACK = [
  'other-substance',
  'other-strength',
  'other-contents',
  'other-form',
  'not-usable',
  'other',
] as const;
export type PackRefusal = (typeof WHY_NOT_THIS_PACK)[number];

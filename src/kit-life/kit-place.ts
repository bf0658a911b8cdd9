/** Where a box is that is there, as `box_place` says it. */
export const PLACES = ['shelf', 'packed', 'home', 'back'] as const;
export type Place = (typeof PLACES)[number];

/** Or that it is no kit any more. */
export type KitPlace = Place | 'gone';

export const SLOT_KINDS = ['medicine', 'aid', 'document'] as const;
export type SlotKind = (typeof SLOT_KINDS)[number];

/** What becomes of what comes back. */
export const ON_RETURN = ['destroy', 'reuse', 'stays'] as const;
export type OnReturn = (typeof ON_RETURN)[number];

export const OPIUM_LISTS = ['I', 'II'] as const;
export type OpiumList = (typeof OPIUM_LISTS)[number];

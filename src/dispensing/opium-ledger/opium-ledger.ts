export const ACCOUNTS = [
  'supplier',
  'shelf',
  'kit',
  'home',
  'used',
  'for-destruction',
  'destroyed',
  'missing',
] as const;
export type Account = (typeof ACCOUNTS)[number];
/** What a pharmacy answers for: in its kits, on its shelf and set apart for destruction. */
export const HELD: readonly Account[] = ['shelf', 'kit', 'for-destruction'];

/** What a movement adds to that, or takes away. */
export const changeIn = ({ from, to, quantity }: { from: Account; to: Account; quantity: number }): number =>
  (HELD.includes(to) ? quantity : 0) - (HELD.includes(from) ? quantity : 0);

/** So many of one lot from one account to another. */
export interface OpiumMovement {
  kitId: string;
  caseId?: string | null;
  product: string;
  lot: string;
  from: Account;
  to: Account;
  quantity: number;
  /** Who stood beside when it was destroyed. */
  witnessId?: string | null;
}

export interface OpiumBalance {
  product: string;
  lot: string;
  account: Account;
  quantity: number;
}

export type LedgerRefusal = 'not-found' | 'already-reversed' | 'balance-below-zero';

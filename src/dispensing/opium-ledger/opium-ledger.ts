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

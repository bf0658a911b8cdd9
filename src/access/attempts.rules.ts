import { isIPv6 } from 'node:net';

/** What can be guessed at. Each is counted by itself, so that guesses at one keep nobody from another. */
export type AttemptKind =
  | 'sign-in'
  | 'second-factor'
  | 'confirmation'
  | 'witness'
  | 'link'
  | 'break-glass'
  | 'find'
  | 'api-token'
  | 'box'
  | 'birth-date';

/** So many failures are free, then waits double up to a longest one; a failure fades away after so many seconds. */
interface Budget {
  free: number;
  longestSeconds: number;
  fadesSeconds: number;
}

const ACCOUNT: Budget = { free: 5, longestSeconds: 60, fadesSeconds: 300 };
/** Six digits, or a birth date, are guessed sooner than a password. */
const CODE: Budget = { free: 5, longestSeconds: 300, fadesSeconds: 900 };
const GUESSED_SOON: readonly AttemptKind[] = ['second-factor', 'birth-date'];
/** A pharmacy or a hospital sits behind one address. */
const ADDRESS: Budget = { free: 50, longestSeconds: 60, fadesSeconds: 60 };

export const accountBudget = (kind: AttemptKind) => inOrder(GUESSED_SOON.includes(kind) ? CODE : ACCOUNT);
export const addressBudget = () => inOrder(ADDRESS);
const inOrder = ({ free, longestSeconds, fadesSeconds }: Budget) => [free, longestSeconds, fadesSeconds];

/** Whoever has one IPv6 address has as many as they like: what they were given is counted, not what they chose in it. */
export function placeOf(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)?.[1];
  if (mapped !== undefined || !isIPv6(ip)) return mapped ?? ip;
  const [head = '', tail] = ip.toLowerCase().split('%', 1).join('').split('::');
  const [before, after] = [head, tail ?? ''].map((side) => side.split(':').filter(Boolean));
  const gap = tail === undefined ? 0 : 8 - (before?.length ?? 0) - (after?.length ?? 0);
  const groups = [...(before ?? []), ...Array.from({ length: gap }, () => '0'), ...(after ?? [])];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

export const accountOf = (account: string): string => account.trim().toLowerCase();

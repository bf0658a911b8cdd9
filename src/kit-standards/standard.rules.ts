import type { PlainDate } from '../platform/calendar.js';
import type { Withdrawal } from './standard-withdrawal.query.js';
import type { Approval, Decider, StandardStatus, StandardVersion } from './standard.js';

export const STANDARD_REFUSALS = [
  'not-found',
  'not-from-this-status',
  'stale',
  'nothing-in-it',
  'directions-do-not-fit',
  'already-approved',
  'same-person',
  'not-approved',
  'not-published',
  'maximum-needed',
  'another-that-day',
  'withdrawn-already',
  'withdrawal-waits',
  'withdrawal-not-asked',
  'other-decides',
  'approved-by-one',
] as const;
export type StandardRefusal = (typeof STANDARD_REFUSALS)[number];

interface ForApproval {
  status: StandardStatus;
  slots: readonly { products: readonly unknown[] }[];
  approvals: readonly (Approval & { person: string })[];
  /** Of its directions, as its slots are now. */
  faults: readonly unknown[];
}

/** Coordinator and lead pharmacist, each for themselves: who holds both offices approves once. */
export function whyNotApprove(of: ForApproval, role: Decider, person: string | null): StandardRefusal | null {
  if (of.status !== 'draft') return 'not-from-this-status';
  if (of.slots.length === 0 || of.slots.some(({ products }) => products.length === 0)) return 'nothing-in-it';
  if (of.faults.length > 0) return 'directions-do-not-fit';
  if (of.approvals.some((approval) => approval.role === role)) return 'already-approved';
  return of.approvals.some((approval) => approval.person === person) ? 'same-person' : null;
}

interface ForPublication {
  status: StandardStatus;
  /** A maximum in 24 hours is needed and nobody settled it. */
  lacksMaximum: boolean;
  takesEffectOn: PlainDate;
  /** On which days other versions take effect. */
  days: readonly (PlainDate | null)[];
}

export function whyNotPublish({ status, lacksMaximum, takesEffectOn, days }: ForPublication): StandardRefusal | null {
  if (status === 'draft') return 'not-approved';
  if (status !== 'approved') return 'not-from-this-status';
  if (lacksMaximum) return 'maximum-needed';
  return days.includes(takesEffectOn) ? 'another-that-day' : null;
}

/** Only what nobody approved: who did takes that back first. */
export function whyNotThrowAway(
  { status }: Pick<StandardVersion, 'status'>,
  approvals: readonly unknown[],
): StandardRefusal | null {
  if (status !== 'draft') return 'not-from-this-status';
  return approvals.length > 0 ? 'approved-by-one' : null;
}

/** Also one that is yet to take effect. */
export function whyNotWithdraw(status: StandardStatus, asked: unknown): StandardRefusal | null {
  if (status === 'withdrawn') return 'withdrawn-already';
  if (status !== 'published' && status !== 'superseded') return 'not-published';
  return asked ? 'withdrawal-waits' : null;
}

export function whyNotDrop(status: StandardStatus, asked: unknown): StandardRefusal | null {
  if (status === 'withdrawn') return 'withdrawn-already';
  return asked ? null : 'withdrawal-not-asked';
}

/** The other of the two, in office and in person. */
export function whyNotAgree(
  status: StandardStatus,
  asked: (Pick<Withdrawal, 'role'> & { person: string }) | null,
  role: string,
  person: string | null,
): StandardRefusal | null {
  if (status === 'withdrawn') return 'withdrawn-already';
  if (!asked) return 'withdrawal-not-asked';
  if (asked.role === role) return 'other-decides';
  return asked.person === person ? 'same-person' : null;
}

/** Published, and not in effect yet. */
export const isComing = ({ status, inEffect }: Pick<StandardVersion, 'status' | 'inEffect'>): boolean =>
  status === 'published' && !inEffect;
/** Not published yet. */
export const isPrepared = ({ status }: Pick<StandardVersion, 'status'>): boolean =>
  status === 'draft' || status === 'approved';

/** Beside which a version that is being prepared is laid, and kits are counted: what is in effect, else what was published last. */
export const comparedWith = (others: readonly StandardVersion[]): StandardVersion | undefined =>
  others.find(({ inEffect }) => inEffect) ?? newestPublished(others);

/** What a new draft begins with: the version that everybody works with last, also when it is yet to take effect. */
export function newestPublished<Of extends Pick<StandardVersion, 'status' | 'takesEffectOn'>>(
  versions: readonly Of[],
): Of | undefined {
  const day = ({ takesEffectOn }: Of) => takesEffectOn ?? '';
  return versions.filter(({ status }) => status === 'published').sort((a, b) => day(b).localeCompare(day(a)))[0];
}

/** 2026.1, then 2026.2; in a new year 2027.1. */
export function nextName(names: readonly string[], today: PlainDate): string {
  const year = today.slice(0, 4);
  const numbers = names.filter((name) => name.startsWith(`${year}.`)).map((name) => Number(name.slice(5)));
  return `${year}.${Math.max(0, ...numbers) + 1}`;
}

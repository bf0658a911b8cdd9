import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { addDays, dayOf, momentOf, type PlainDate } from '../../platform/calendar.js';
import type { OrganisationKind, Role } from '../../platform/actor.js';
import { ROLES_BY_KIND } from '../../access/roles-by-kind.js';

/** What a scanner of lost secrets can look for: `pk_`, sixteen hexadecimal digits, `_`, forty-three signs of base64url. */
const FORM = /^pk_([0-9a-f]{16})_([\w-]{43})$/;
export const DAYS_AT_MOST = 365;
export const HOURS_OF_OVERLAP = 24;

/** A machine proves nothing on the spot, so it neither administers nor reviews who saw what. */
const FOR_PEOPLE: readonly Role[] = ['administrator', 'auditor', 'system', 'box'];

export const rolesOfMachines = (kind: OrganisationKind): readonly Role[] =>
  ROLES_BY_KIND[kind].filter((role) => !FOR_PEOPLE.includes(role));

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Thirty-two random bytes need no slow hash: nobody guesses them, however fast. */
export function newSecret(lookup = randomBytes(8).toString('hex')) {
  const secret = randomBytes(32).toString('base64url');
  return { lookup, token: `pk_${lookup}_${secret}`, hash: hashOf(secret) };
}

export function partsOf(token: string): { lookup: string; hash: Buffer } | null {
  const [, lookup, secret] = FORM.exec(token) ?? [];
  return lookup && secret ? { lookup, hash: hashOf(secret) } : null;
}

/** Compares with both, so that the time tells neither which one nor how much of it was right. */
export function fits(given: Buffer, present: Buffer, former: Buffer | null): boolean {
  const isPresent = timingSafeEqual(given, present);
  const isFormer = timingSafeEqual(given, former ?? present);
  return isPresent || (former !== null && isFormer);
}

/** The last day counts to its end. */
export const endOf = (day: PlainDate): Date => momentOf(addDays(day, 1), '00:00');

export type ExpiryFault = 'expiryPast' | 'expiryTooFar';
export function whatIsWrongWith(day: PlainDate, today: PlainDate): ExpiryFault | null {
  if (day < today) return 'expiryPast';
  return day > addDays(today, DAYS_AT_MOST) ? 'expiryTooFar' : null;
}

export const lastDayOf = (expiresAt: Date): PlainDate => dayOf(new Date(expiresAt.getTime() - 1));

import type { KitStatus } from './kit.js';
import { KIT_LEADS_TO } from './kit-status.js';

export const KIT_REFUSALS = [
  'not-found',
  'not-from-this-status',
  'stale',
  'same-person',
  'checker-unproved',
  'kit-not-checked',
  'nothing-in-it',
  'kit-recalled',
  'kit-in-another-case',
  'kit-not-found',
  'sign-in-again',
  'witness-needed',
  'lines-not-accounted-for',
  'shelf-life-too-short',
  'balance-below-zero',
] as const;
export type KitRefusal = (typeof KIT_REFUSALS)[number];

export interface KitNow {
  status: KitStatus;
  version: number;
  assembledBy: string;
  /** Who filled in lines beside the assembler. */
  changedBy: readonly string[];
  /** Medicines and aids in it. */
  lines: number;
  recalled: boolean;
  inCase: boolean;
  /** Somebody looked for it on the shelf in vain. */
  notFound: boolean;
}

export function whyNotChange(kit: KitNow, version?: number): KitRefusal | null {
  if (kit.status !== 'draft') return 'not-from-this-status';
  return version !== undefined && version !== kit.version ? 'stale' : null;
}

/** A second pair of eyes: nobody checks what they put in themselves. */
export function whyNotCheck(kit: KitNow, person: string | null, version?: number): KitRefusal | null {
  const why = whyNotChange(kit, version);
  if (why) return why;
  if (kit.lines === 0) return 'nothing-in-it';
  return person === kit.assembledBy || kit.changedBy.includes(person ?? '') ? 'same-person' : null;
}

export function whyNotSeal(kit: KitNow): KitRefusal | null {
  if (kit.status === 'draft') return 'kit-not-checked';
  if (kit.status !== 'checked') return 'not-from-this-status';
  return kit.recalled ? 'kit-recalled' : null;
}

/** At any time before a case: afterwards it comes back and is settled. */
export function whyNotReject(kit: KitNow): KitRefusal | null {
  if (!KIT_LEADS_TO[kit.status].includes('rejected')) return 'not-from-this-status';
  return whyNotInHand(kit);
}

/** Before it left, to take something out or put something else in. */
export function whyNotOpen(kit: KitNow): KitRefusal | null {
  if (kit.status !== 'sealed') return 'not-from-this-status';
  return whyNotInHand(kit);
}

/** A kit that stood on the shelf until it was of no use any more. */
export function whyNotEmpty(kit: KitNow): KitRefusal | null {
  if (kit.status !== 'sealed') return 'not-from-this-status';
  return kit.inCase ? 'kit-in-another-case' : null;
}

/** What it holds is put back only by who has it in hand; what is missing is accounted for by emptying. */
function whyNotInHand({ inCase, notFound }: KitNow): KitRefusal | null {
  if (inCase) return 'kit-in-another-case';
  return notFound ? 'kit-not-found' : null;
}

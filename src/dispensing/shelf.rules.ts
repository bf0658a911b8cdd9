import type { MoveRefusal } from '../kit-life/why-not.rules.js';

export interface KitNow {
  status: string;
  recalled: boolean | null;
  expiresTooSoon: boolean | null;
  deviates: boolean;
  /** The open case it is in, if any. */
  caseId: string | null;
}

/** Only asked after a kit could not be taken for a case: which of the conditions failed. */
export function whyNotTaken(kit: KitNow | undefined, caseId: string, deviationReason: string | undefined): MoveRefusal {
  if (kit?.status === 'draft') return 'kit-not-checked';
  if (kit?.status !== 'sealed') return 'kit-not-ready';
  if (kit.caseId !== null) return kit.caseId === caseId ? 'kit-not-ready' : 'kit-in-another-case';
  if (kit.recalled) return 'kit-recalled';
  if (kit.expiresTooSoon) return 'shelf-life-too-short';
  if (kit.deviates && deviationReason === undefined) return 'deviation-needs-reason';
  return 'kit-in-another-case'; // somebody was first, and has given it back since
}

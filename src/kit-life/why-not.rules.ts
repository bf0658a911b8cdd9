import { MOVES, partsThatMay, type CaseStatus, type MoveName, type Part } from './kit-life.js';

export const REFUSALS = [
  'not-found',
  'not-from-this-status',
  'not-your-turn',
  'offer-lapsed',
  'agreement-not-valid',
  'pharmacy-cannot-serve',
  'kit-not-ready',
  'kit-not-checked',
  'kit-in-another-case',
  'kit-recalled',
  'shelf-life-too-short',
  'deviation-needs-reason',
  'order-not-valid',
  'witness-needed',
  'same-person',
  'lines-not-accounted-for',
  'not-every-kit-received',
  'not-correctable',
  'not-the-latest-move',
  'correction-too-late',
  'sign-in-again',
] as const;
export type MoveRefusal = (typeof REFUSALS)[number];

export interface CaseNow {
  status: CaseStatus;
  offerLapsed: boolean | null;
  orderValid: boolean;
  /** Why a packed kit may not leave after all. */
  kitsStay: 'kit-recalled' | 'shelf-life-too-short' | null;
  /** The parts of whoever asks. */
  parts: Part[];
}

/** Only asked after a move did not happen: which of its conditions failed. */
export function whyNot(name: MoveName, now: CaseNow | undefined): MoveRefusal {
  if (!now) return 'not-found';
  const from: readonly CaseStatus[] = MOVES[name].from;
  if (!from.includes(now.status)) return 'not-from-this-status';
  if (!partsThatMay(name, now.status).some((part) => now.parts.includes(part))) return 'not-your-turn';
  if (name === 'accept' && now.offerLapsed) return 'offer-lapsed';
  if ((name === 'dispatch' || name === 'replace') && !now.orderValid) return 'order-not-valid';
  if (name === 'dispatch' && now.kitsStay) return now.kitsStay;
  return 'not-from-this-status'; // it changed between the two looks
}

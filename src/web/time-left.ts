import type { SignedIn } from './signed-in.js';

const MINUTE = 60_000;
/** A session that nobody used for so long is over; the page warns two minutes before. */
export const IDLE_MINUTES = 15;
const WARN_MINUTES = 2;

export interface TimeLeft {
  /** In so many milliseconds the page warns. */
  warnMs: number;
  /** In so many it is over, unless somebody goes on. */
  endMs: number;
  /** Going on does not help: the day is over. */
  last: boolean;
}

export function timeLeft({ seenAt, expiresAt }: Pick<SignedIn, 'seenAt' | 'expiresAt'>, now: Date): TimeLeft {
  const idleMs = seenAt.getTime() + IDLE_MINUTES * MINUTE - now.getTime();
  const dayMs = expiresAt.getTime() - now.getTime();
  const endMs = Math.max(0, Math.min(idleMs, dayMs));
  return { warnMs: Math.max(0, endMs - WARN_MINUTES * MINUTE), endMs, last: dayMs <= idleMs };
}

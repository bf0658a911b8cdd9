import type { CaseStatus } from '../../kit-life/kit-life.js';
import type { MomentName } from '../../kit-life/kit-life.js';

export type DeadlineWords =
  | 'answerBy'
  | 'answerWasDue'
  | 'deliverBy'
  | 'deliverWasDue'
  | 'deliveredSince'
  | 'openedSince'
  | 'endedSince'
  | 'returnedSince'
  | 'missingSince';

interface Moments {
  status: CaseStatus;
  moments: Partial<Record<MomentName, Date | string>>;
  deliverBy?: Date | string;
  offerLapsesAt?: Date | string | null;
}
export interface Deadline {
  words: DeadlineWords;
  at: Date | string;
}

export const isPast = (at: Date | string, now: Date): boolean => new Date(at).getTime() <= now.getTime();

const SINCE: Partial<Record<CaseStatus, [DeadlineWords, MomentName]>> = {
  delivered: ['deliveredSince', 'delivered'],
  opened: ['openedSince', 'opened'],
  ending: ['endedSince', 'ended'],
  returned: ['returnedSince', 'returned'],
  missing: ['missingSince', 'missing'],
};

/** The one moment that matters now: by when something is due, or since when it waits. */
export function deadlineOf({ status, moments, deliverBy, offerLapsesAt }: Moments, now: Date): Deadline | null {
  const since = SINCE[status];
  if (since) {
    const at = moments[since[1]];
    return at ? { words: since[0], at } : null;
  }
  if (status === 'requested' && offerLapsesAt) {
    return { words: isPast(offerLapsesAt, now) ? 'answerWasDue' : 'answerBy', at: offerLapsesAt };
  }
  if (status === 'settled' || status === 'withdrawn' || !deliverBy) return null;
  return { words: isPast(deliverBy, now) ? 'deliverWasDue' : 'deliverBy', at: deliverBy };
}

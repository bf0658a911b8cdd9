import { BEFORE_DELIVERY } from '../../kit-life/case-status.js';
import { FINAL, type CaseStatus } from '../../kit-life/kit-life.js';

/** Who must do the next thing. */
export type Doer = 'offered' | 'network' | 'supplier' | 'care' | 'nobody';

interface Moments {
  status: CaseStatus;
  deliverBy: Date | string;
  offerLapsesAt: Date | string | null;
}
export interface NextStep {
  by: Doer;
  /** Not after; null where nobody named a time. */
  until: Date | null;
}

const BY: Record<CaseStatus, Doer> = {
  requested: 'offered',
  unplaced: 'network',
  accepted: 'supplier',
  packed: 'supplier',
  dispatched: 'supplier',
  delivered: 'care',
  opened: 'care',
  ending: 'supplier',
  returned: 'supplier',
  missing: 'supplier',
  settled: 'nobody',
  withdrawn: 'nobody',
};

/** What a reader wants to know first: whose turn it is, and until when. */
export function nextStep({ status, deliverBy, offerLapsesAt }: Moments): NextStep {
  if (FINAL.includes(status)) return { by: 'nobody', until: null };
  const until = status === 'requested' ? offerLapsesAt : BEFORE_DELIVERY.includes(status) ? deliverBy : null;
  return { by: BY[status], until: until === null ? null : new Date(until) };
}

import { BEFORE_DELIVERY, STATUS, type Doer } from '../../kit-life/case-status.js';
import { FINAL, type CaseStatus } from '../../kit-life/kit-life.js';

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

/** What a reader wants to know first: whose turn it is, and until when. */
export function nextStep({ status, deliverBy, offerLapsesAt }: Moments): NextStep {
  if (FINAL.includes(status)) return { by: 'nobody', until: null };
  const until = status === 'requested' ? offerLapsesAt : BEFORE_DELIVERY.includes(status) ? deliverBy : null;
  return { by: STATUS[status].next, until: until === null ? null : new Date(until) };
}

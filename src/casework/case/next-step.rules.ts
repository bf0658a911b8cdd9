import { AT_HOME, BEFORE_DELIVERY, STATUS, type Doer } from '../../kit-life/case-status.js';
import { FINAL, type CaseStatus } from '../../kit-life/kit-life.js';

export interface Moments {
  status: CaseStatus;
  deliverBy: Date | string;
  offerLapsesAt: Date | string | null;
  /** When it is overdue that a kit is still in a home, not back, or not accounted for. */
  overdueAt?: Date | string | null;
}
export interface NextStep {
  by: Doer;
  /** Not after; null where nobody named a time. */
  until: Date | null;
  /** When the prescriber is asked whether it is still needed; null where nobody asks. */
  asksAt: Date | null;
}

const moment = (at: Date | string | null) => (at === null ? null : new Date(at));

/** What a reader wants to know first: whose turn it is, and until when. */
export function nextStep({ status, deliverBy, offerLapsesAt, overdueAt = null }: Moments): NextStep {
  if (FINAL.includes(status)) return { by: 'nobody', until: null, asksAt: null };
  const atHome = AT_HOME.includes(status);
  const until =
    status === 'requested' ? offerLapsesAt : BEFORE_DELIVERY.includes(status) ? deliverBy : atHome ? null : overdueAt;
  const asksAt = atHome ? overdueAt : null;
  return { by: STATUS[status].next, until: moment(until), asksAt: moment(asksAt) };
}

import { regionLeadTime, type LeadTime, type RegionWaited } from './course/lead-time.rules.js';
import { shareShown, type Shown, shownAlone, type SmallNumberRule } from './disclosure/disclosure.js';

/** What the views count of a month of the region. */
export interface Flow {
  period: string;
  requests: number;
  /** Neither brought nor withdrawn. */
  open: number;
  offers: number;
  /** Of these offers, until the month was over. */
  notTaken: number;
}

export interface MonthFigures {
  month: string;
  requests: Shown;
  /** Of these requests so many still wait today. */
  open: Shown;
  /** Of the requests of the month, those that waited when it was over among them. Null when there were too few to tell. */
  leadTime: LeadTime | null;
  /** Of the offers, the share that a pharmacy refused or left unanswered. */
  unanswered: number | null;
}

/** Of a period of which nothing is known. */
export const NO_FIGURES: MonthFigures = {
  month: '',
  requests: { kind: 'count', count: 0 },
  open: { kind: 'count', count: 0 },
  ...{ leadTime: null, unanswered: null },
};

export function monthFigures(flow: Flow, waited: RegionWaited, rule: SmallNumberRule): MonthFigures {
  return {
    month: flow.period,
    requests: shownAlone(flow.requests, rule, true),
    open: openShown(flow, rule),
    leadTime: regionLeadTime(waited, rule),
    unanswered: flow.offers === 0 ? null : shareShown(flow.notTaken, flow.offers, rule, true),
  };
}

/** What is open and what is not stand in one sum: a small rest is not told by way of the other. */
function openShown({ requests, open }: Flow, rule: SmallNumberRule): Shown {
  const rest = requests - open;
  if (open >= rule.below && rest > 0 && rest < rule.below) return { kind: 'withheld' };
  return shownAlone(open, rule, true);
}

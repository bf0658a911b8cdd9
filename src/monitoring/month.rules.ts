import { medianMayBeShown, shareShown, type Shown, shownAlone, type SmallNumberRule } from './disclosure/disclosure.js';

/** What the views count of a month of the region. */
export interface Flow {
  period: string;
  requests: number;
  /** Neither brought nor withdrawn. */
  open: number;
  deliveries: number;
  offers: number;
  declined: number;
  lapsed: number;
  medianHours: number | null;
  p90Hours: number | null;
}

export interface MonthFigures {
  month: string;
  requests: Shown;
  /** Of these requests so many still wait, and are in no lead time yet. */
  open: Shown;
  /** From request to delivery, in hours on the clock. Null when there were too few to tell. */
  leadTime: { median: number; p90: number } | null;
  /** Of the offers, the share that a pharmacy refused or left unanswered. */
  unanswered: number | null;
}

export function monthFigures(flow: Flow, rule: SmallNumberRule): MonthFigures {
  const { medianHours, p90Hours } = flow;
  const told = medianHours !== null && p90Hours !== null && medianMayBeShown(flow.deliveries, rule);
  return {
    month: flow.period,
    requests: shownAlone(flow.requests, rule, true),
    open: openShown(flow, rule),
    leadTime: told ? { median: medianHours, p90: p90Hours } : null,
    unanswered: flow.offers === 0 ? null : shareShown(flow.declined + flow.lapsed, flow.offers, rule, true),
  };
}

/** What is open and what is not stand in one sum: a small rest is not told by way of the other. */
function openShown({ requests, open }: Flow, rule: SmallNumberRule): Shown {
  const rest = requests - open;
  if (open >= rule.below && rest > 0 && rest < rule.below) return { kind: 'withheld' };
  return shownAlone(open, rule, true);
}

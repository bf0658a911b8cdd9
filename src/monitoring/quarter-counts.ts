/** Rows in which a view tells how cases went in the periods named in $1, each with its period. Of what is over they may be kept. */
export interface QuarterCount {
  /** By which day of a case it counts in a period. */
  byDay: 'asked' | 'ended';
  text: string;
}

export const QUARTER_COUNTS = {
  'lead-time': {
    byDay: 'asked',
    text: `select period, part, tenths as time, delivered as done, in_time as "inTime", cases from monitoring.lead_time
           where period = any ($1) and length(part) < 36`,
  },
  'lead-time-of-region': {
    byDay: 'asked',
    text: `select period, part, tenths as time, delivered as done, sum(cases)::int as cases from monitoring.lead_time
           where period = any ($1) and part = 'region' group by 1, 2, 3, 4`,
  },
  'lead-time-of-pharmacies': {
    byDay: 'asked',
    text: `select period, part, tenths as time, delivered as done, sum(cases)::int as cases from monitoring.lead_time
           where period = any ($1) and length(part) = 36 group by 1, 2, 3, 4`,
  },
  'lead-time-working': {
    byDay: 'asked',
    text: `select period, part, tenths as time, delivered as done, cases from monitoring.lead_time_working where period = any ($1)`,
  },
  'request-known': {
    byDay: 'asked',
    text: 'select period, part, deliveries, known from monitoring.request_known where period = any ($1)',
  },
  filled: {
    byDay: 'asked',
    text: 'select period, part, requests, by_first as "byFirst", unknown from monitoring.filled where period = any ($1)',
  },
  answers: {
    byDay: 'asked',
    text: `select period, part, minutes as time, answered as done, sum(offers)::int as cases from monitoring.answer_time
           where period = any ($1) and part = 'region' group by 1, 2, 3, 4`,
  },
  'offers-of-pharmacies': {
    byDay: 'asked',
    text: `select period, part, sum(offers)::int as offers, coalesce(sum(offers) filter (where declined), 0)::int as declined
           from monitoring.answer_time where period = any ($1) and part <> 'region' group by 1, 2`,
  },
  demand: {
    byDay: 'asked',
    text: `select period, pharmacy_id as part, day::text, requests from monitoring.demand_by_day where period = any ($1)`,
  },
  endings: {
    byDay: 'ended',
    text: 'select period, part, measure, hours as value, cases from monitoring.course_of_ended where period = any ($1)',
  },
  'shares-of-ended': {
    byDay: 'ended',
    text: 'select period, figure, numerator, denominator, known from monitoring.share_of_ended where period = any ($1)',
  },
  returns: {
    byDay: 'ended',
    text: 'select period, days as time, back as done, cases from monitoring.return_time where period = any ($1)',
  },
} as const satisfies Record<string, QuarterCount>;
export type QuarterCountName = keyof typeof QUARTER_COUNTS;
export const QUARTER_COUNT_NAMES = Object.keys(QUARTER_COUNTS) as QuarterCountName[];
/** What the overview tells of months is kept of them as well. */
export const MONTH_COUNT_NAMES: readonly QuarterCountName[] = ['lead-time-of-region', 'request-known'];

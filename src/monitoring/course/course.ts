import type { PlainDate } from '../../platform/calendar.js';
import type { Shown } from '../disclosure/disclosure.js';

export const COURSES = ['lead-time', 'timeliness', 'fill-rate'] as const;
export type Course = (typeof COURSES)[number];

/** What is told of each, the first as the line of its chart. */
export const MEASURES = {
  'lead-time': ['median', 'p90', 'working', 'working90', 'inTime', 'office', 'outOfHours', 'open'],
  timeliness: ['median', 'quartile1', 'quartile3', 'under24', 'over28', 'opening'],
  'fill-rate': ['filled', 'answer', 'answer90'],
} as const;
export type Measure = (typeof MEASURES)[Course][number];

export const UNITS: Record<Measure, 'hours' | 'days' | 'minutes' | 'share' | 'cases'> = {
  ...{ median: 'hours', p90: 'hours', inTime: 'share', office: 'hours', outOfHours: 'hours', open: 'cases' },
  ...{ working: 'hours', working90: 'hours' },
  ...{ quartile1: 'days', quartile3: 'days', under24: 'share', over28: 'share', opening: 'hours' },
  ...{ filled: 'share', answer: 'minutes', answer90: 'minutes' },
};
export const unitOf = (course: Course, measure: Measure) =>
  course === 'timeliness' && measure === 'median' ? 'days' : UNITS[measure];

export interface CourseRow {
  /** A quarter, the code of a municipality, or 'region'. */
  of: string;
  name: string;
  /** The denominator. */
  cases: Shown;
  /** Null where it is not told or not known. */
  values: Partial<Record<Measure, number | null>>;
  completeness: number | null;
  /** Of the requests: not yet delivered when the quarter was over. */
  open: Shown | null;
  /** Why there are no values. */
  why: 'small-number' | 'protects-others' | 'insufficient-data' | 'no-data' | null;
}

export interface CourseAnswer {
  course: Course;
  dataDate: PlainDate;
  /** The closed quarter of the municipalities. */
  period: string;
  target: number | null;
  /** What was aimed at when each of the quarters ended. */
  targets: (number | null)[];
  /** The region, the oldest first. */
  quarters: CourseRow[];
  /** The municipalities in that quarter, and the region. */
  rows: CourseRow[];
}

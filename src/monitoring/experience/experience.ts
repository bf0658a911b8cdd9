export const VISIT_AVOIDED = ['yes', 'no', 'unknown'] as const;
export type VisitAvoided = (typeof VISIT_AVOIDED)[number];
export const [MOST_MINUTES, BEST] = [600, 10];

/** Of the kits whose case ended in a period, what was said of them afterwards. */
export interface CountedExperience {
  ended: number;
  toldOf: number;
  answers: number;
  score: number | null;
  avoided: number;
  avoidedKnown: number;
  minutes: number | null;
  withMinutes: number;
}

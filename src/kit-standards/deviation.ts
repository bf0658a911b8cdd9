export const DEVIATION_REASONS = [
  'shortage',
  'new-contents-not-there',
  'older-version',
  'asked-by-prescriber',
  'filled-wrongly',
  'other',
] as const;
export type DeviationReason = (typeof DEVIATION_REASONS)[number];

/** One that was filled wrongly is opened and filled anew: nobody supplies it. */
export const SUPPLIED_WITH = DEVIATION_REASONS.filter((reason) => reason !== 'filled-wrongly');

export const DEVIATION_REASONS = [
  'shortage',
  'new-contents-not-there',
  'older-version',
  'asked-by-prescriber',
  'filled-wrongly',
  'other',
] as const;
export type DeviationReason = (typeof DEVIATION_REASONS)[number];

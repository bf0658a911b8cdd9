/** What whoever holds a box may report of it. */
export const REPORTS = ['opening', 'use', 'end'] as const;
export type Report = (typeof REPORTS)[number];

import { STATUSES, type CaseStatus } from '../../kit-life/kit-life.js';

/** How a list of work is divided: by where the kit is, and so by which errand it asks for. */
export const STAGES = ['asked', 'prepared', 'away', 'home', 'fetch', 'back'] as const;
export type Stage = (typeof STAGES)[number];
export type StageCounts = Record<Stage, number>;

const STAGE_OF: Record<CaseStatus, Stage | null> = {
  requested: 'asked',
  unplaced: 'asked',
  accepted: 'prepared',
  packed: 'prepared',
  dispatched: 'away',
  delivered: 'home',
  opened: 'home',
  ending: 'fetch',
  returned: 'back',
  missing: 'back',
  settled: null,
  withdrawn: null,
};

export const statusesOf = (stage: Stage): CaseStatus[] => STATUSES.filter((status) => STAGE_OF[status] === stage);

/** Out of how many there are of each status, which is one question for all tabs. */
export function stageCounts(counted: readonly { status: CaseStatus; count: number }[]): StageCounts {
  const counts: StageCounts = { asked: 0, prepared: 0, away: 0, home: 0, fetch: 0, back: 0 };
  for (const { status, count } of counted) {
    const stage = STAGE_OF[status];
    if (stage) counts[stage] += count;
  }
  return counts;
}

import { AT_HOME, ON_THE_ROAD } from '../../kit-life/case-status.js';
import { STATUSES, type CaseStatus } from '../../kit-life/kit-life.js';

/** How a list of work is divided: by where the kit is. */
export const STAGES = ['asked', 'prepared', 'away', 'home', 'back'] as const;
export type Stage = (typeof STAGES)[number];
export type StageCounts = Record<Stage, number>;

function stageOf(status: CaseStatus): Stage | null {
  if (ON_THE_ROAD.includes(status)) return 'away';
  if (AT_HOME.includes(status)) return 'home';
  if (status === 'requested' || status === 'unplaced') return 'asked';
  if (status === 'accepted' || status === 'packed') return 'prepared';
  return status === 'returned' || status === 'missing' ? 'back' : null;
}

export const statusesOf = (stage: Stage): CaseStatus[] => STATUSES.filter((status) => stageOf(status) === stage);

/** Out of how many there are of each status, which is one question for all tabs. */
export function stageCounts(counted: readonly { status: CaseStatus; count: number }[]): StageCounts {
  const counts: StageCounts = { asked: 0, prepared: 0, away: 0, home: 0, back: 0 };
  for (const { status, count } of counted) {
    const stage = stageOf(status);
    if (stage) counts[stage] += count;
  }
  return counts;
}

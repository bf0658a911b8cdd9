import { CORRECTABLE, type MoveName } from './kit-life.js';
import type { MoveRefusal } from './refusals.js';

const HOUR = 3_600_000;

export interface LatestMove {
  kind: string;
  organisation: string;
  at: Date;
  /** A box report that the pharmacy rejects is undone whenever it is found out. */
  reported: boolean;
}

/** The organisation that made the latest move may undo it within a day; null when it may. */
export function whyNotCorrect(
  latest: LatestMove,
  organisation: string,
  now: Date,
  withinHours: number,
): MoveRefusal | null {
  if (latest.organisation !== organisation) return 'not-the-latest-move';
  if (!CORRECTABLE.includes(latest.kind as MoveName)) return 'not-correctable';
  if (!latest.reported && now.getTime() - latest.at.getTime() > withinHours * HOUR) return 'correction-too-late';
  return null;
}

import type { OnDuty, ShownDuty } from './duties.query.js';
import type { Span } from './duties.rules.js';

export interface PostGap {
  name: string;
  ownPhone: string | null;
  gaps: Span[];
}

/** Of each out-of-hours post that the roster tells of, or whose number stands nowhere else, what it leaves out. */
export const postGaps = (
  organisations: readonly OnDuty[],
  items: readonly ShownDuty[],
  gapsIn: (items: readonly ShownDuty[]) => Span[],
): PostGap[] =>
  organisations
    .filter(({ kind, phone, ownPhone }) => kind === 'out-of-hours-post' && (phone !== null || ownPhone === null))
    .map(({ id, name, ownPhone }) => ({
      ...{ name, ownPhone },
      gaps: gapsIn(items.filter(({ organisation }) => organisation.id === id)),
    }))
    .filter(({ gaps }) => gaps.length > 0);

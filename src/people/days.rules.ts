import { addDays, momentOf } from '../platform/calendar.js';
import type { WorkInput } from './person.input.js';

/** People say days; a membership has moments. The last day is a day of work: it ends when the next one begins. */
export const beginsOn = (day: string | undefined): Date | null => (day === undefined ? null : momentOf(day, '00:00'));
export const endsAfter = (day: string | undefined): Date | null =>
  day === undefined ? null : momentOf(addDays(day, 1), '00:00');

export const worksOf = (works: readonly WorkInput[]) =>
  works.map(({ organisationId, role, from, until }) => ({
    ...{ organisationId, role, from: beginsOn(from), until: endsAfter(until) },
  }));

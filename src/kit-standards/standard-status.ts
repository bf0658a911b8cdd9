import type { QueryRunner } from 'typeorm';
import { keepRows } from '../platform/database/rows-of-code.js';
import type { StandardStatus } from './standard.js';

/** Superseded is no decision but a matter of the date: `standard_today` says so, and no row holds it. */
export type DecidedStatus = Exclude<StandardStatus, 'superseded'>;

/** The life of a standard: the one table that says where it may go. */
export const STANDARD_LEADS_TO: Record<DecidedStatus, readonly DecidedStatus[]> = {
  draft: ['approved'],
  approved: ['draft', 'published'],
  published: ['withdrawn'],
  withdrawn: [],
};
/** It has, or had, a day from which it holds. */
export const DECIDED: readonly StandardStatus[] = ['published', 'superseded', 'withdrawn'];

/** What SQL asks of a status, as `standard_status`. */
export const writeStandardStatuses = (runner: QueryRunner): Promise<void> =>
  keepRows(
    runner,
    'standard_status',
    Object.entries(STANDARD_LEADS_TO).map(([status, leads_to]) => ({
      status,
      decided: DECIDED.some((decided) => decided === status),
      leads_to,
    })),
  );

import type { QueryRunner } from 'typeorm';
import { keepRows } from '../platform/database/rows-of-code.js';
import { STATUSES, type CaseStatus } from './kit-life.js';

/** A pharmacy must still be found, or has yet to bring the kit. */
export const BEFORE_DELIVERY: readonly CaseStatus[] = ['requested', 'unplaced', 'accepted', 'packed', 'dispatched'];
/** The kit stands in the home, closed or in use. */
export const AT_HOME: readonly CaseStatus[] = ['delivered', 'opened'];
/** The kit is out of the pharmacy, and not back. */
export const AWAY: readonly CaseStatus[] = ['dispatched', ...AT_HOME, 'ending', 'missing'];
/** Somebody brings the kit, or must fetch it. */
export const ON_THE_ROAD: readonly CaseStatus[] = ['dispatched', 'ending'];
/** Another kit may yet leave on the order that was signed. */
export const NEEDS_ORDER: readonly CaseStatus[] = ['requested', 'unplaced', 'accepted', 'packed', ...AT_HOME];

/** What SQL asks of a status, as `case_status`. Where a move leads is in `case_move`, and final is the column `closed`. */
export const writeCaseStatuses = (runner: QueryRunner): Promise<void> =>
  keepRows(
    runner,
    'case_status',
    STATUSES.map((status) => ({
      status,
      before_delivery: BEFORE_DELIVERY.includes(status),
      at_home: AT_HOME.includes(status),
      needs_order: NEEDS_ORDER.includes(status),
    })),
  );

import type { QueryRunner } from 'typeorm';
import { keepRows } from '../platform/database/rows-of-code.js';
import type { Colour } from '../web/parts/status-tag.js';
import { STATUSES, type ButtonMove, type CaseStatus } from './kit-life.js';

/** Who must do the next thing. */
export type Doer = 'offered' | 'network' | 'supplier' | 'care' | 'nobody';

interface StatusFacts {
  colour: Colour;
  next: Doer;
  /** What one would do next; whoever may do nothing of it has no main button. */
  main: readonly ButtonMove[];
  /** A pharmacy must still be found, or has yet to bring the kit. */
  beforeDelivery?: true;
  /** The kit stands in the home, closed or in use. */
  atHome?: true;
  /** The kit is out of the pharmacy, and not back. */
  away?: true;
  /** Somebody brings the kit, or must fetch it. */
  onTheRoad?: true;
  /** Another kit may yet leave on the order that was signed. */
  needsOrder?: true;
}

/** What is true of each status, said once: lists, buttons and SQL ask it here. Its words stand in `case-status.text.ts`. */
export const STATUS: Record<CaseStatus, StatusFacts> = {
  requested: { ...{ colour: 'yellow', next: 'offered', main: ['accept'] }, beforeDelivery: true, needsOrder: true },
  unplaced: {
    ...{ colour: 'red', next: 'network', main: ['place', 'offerAgain'] },
    beforeDelivery: true,
    needsOrder: true,
  },
  accepted: { ...{ colour: 'blue', next: 'supplier', main: ['pack'] }, beforeDelivery: true, needsOrder: true },
  packed: { ...{ colour: 'blue', next: 'supplier', main: ['dispatch'] }, beforeDelivery: true, needsOrder: true },
  dispatched: {
    ...{ colour: 'turquoise', next: 'supplier', main: ['deliver'] },
    beforeDelivery: true,
    away: true,
    onTheRoad: true,
  },
  delivered: { ...{ colour: 'green', next: 'care', main: ['open'] }, atHome: true, away: true, needsOrder: true },
  opened: { ...{ colour: 'purple', next: 'care', main: ['end'] }, atHome: true, away: true, needsOrder: true },
  ending: { ...{ colour: 'orange', next: 'supplier', main: ['takeBack'] }, away: true, onTheRoad: true },
  returned: { colour: 'orange', next: 'supplier', main: ['settle'] },
  missing: { ...{ colour: 'red', next: 'supplier', main: ['takeBack'] }, away: true },
  settled: { colour: 'grey', next: 'nobody', main: [] },
  withdrawn: { colour: 'grey', next: 'nobody', main: [] },
};

type Fact = 'beforeDelivery' | 'atHome' | 'away' | 'onTheRoad' | 'needsOrder';
const having = (fact: Fact): readonly CaseStatus[] => STATUSES.filter((status) => STATUS[status][fact]);

export const BEFORE_DELIVERY = having('beforeDelivery');
export const AT_HOME = having('atHome');
export const AWAY = having('away');
export const ON_THE_ROAD = having('onTheRoad');
export const NEEDS_ORDER = having('needsOrder');

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

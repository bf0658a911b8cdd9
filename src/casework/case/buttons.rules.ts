import { may } from '../../access/may.js';
import { AT_HOME } from '../../kit-life/case-status.js';
import type { CaseStatus, MoveName } from '../../kit-life/kit-life.js';
import type { Role } from '../../platform/actor.js';

/** Where a move is made: the same address shows its form, or takes it at once when there is nothing to fill in. */
interface Way {
  path: string;
  atOnce?: true;
}
export const WAYS = {
  accept: { path: 'acceptance', atOnce: true },
  decline: { path: 'refusal' },
  place: { path: 'placement' },
  offerAgain: { path: 'offer-again', atOnce: true },
  release: { path: 'release' },
  handOver: { path: 'hand-over' },
  pack: { path: 'packing' },
  dispatch: { path: 'dispatch', atOnce: true },
  bringBack: { path: 'bringing-back' },
  deliver: { path: 'delivery' },
  replace: { path: 'replacement' },
  open: { path: 'opening' },
  end: { path: 'end' },
  takeBack: { path: 'return' },
  settle: { path: 'settlement' },
  miss: { path: 'missing' },
  withdraw: { path: 'withdrawal' },
} as const satisfies Partial<Record<MoveName, Way>>;
export type ButtonMove = keyof typeof WAYS;

/** What one would do next in each status; whoever may do nothing of it has no main button. */
const MAIN: Record<CaseStatus, readonly ButtonMove[]> = {
  requested: ['accept'],
  unplaced: ['place', 'offerAgain'],
  accepted: ['pack'],
  packed: ['dispatch'],
  dispatched: ['deliver'],
  delivered: ['open'],
  opened: ['end'],
  ending: ['takeBack'],
  returned: ['settle'],
  missing: ['takeBack'],
  settled: [],
  withdrawn: [],
};

/** While a kit stands at home the turn is at the bedside; the pharmacy may help out, but is not asked to. */
const AT_THE_BEDSIDE: readonly Role[] = ['nurse', 'prescriber'];

const hasWay = (move: MoveName): move is ButtonMove => move in WAYS;

export interface Buttons {
  main: ButtonMove | null;
  others: ButtonMove[];
}

/** The part in the case and the role of the person must both allow it; what goes wrong seldom stands last. */
export function buttonsFor(status: CaseStatus, moves: readonly MoveName[], role: Role): Buttons {
  const allowed = moves.filter(hasWay).filter((move) => may(role, move));
  const asked = !AT_HOME.includes(status) || AT_THE_BEDSIDE.includes(role);
  const main = (asked && MAIN[status].find((move) => allowed.includes(move))) || null;
  return { main, others: allowed.filter((move) => move !== main) };
}

/** The pharmacy is asked, and whoever looks may not answer for it. */
export const answeredByAnother = (moves: readonly MoveName[], role: Role): boolean =>
  moves.includes('accept') && !may(role, 'accept');

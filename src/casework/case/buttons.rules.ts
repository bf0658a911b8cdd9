import { may } from '../../access/may.js';
import { AT_HOME, STATUS } from '../../kit-life/case-status.js';
import { MOVES, type ButtonMove, type CaseStatus, type MoveName } from '../../kit-life/kit-life.js';
import type { MoveRefusal } from '../../kit-life/refusals.js';
import type { Role } from '../../platform/actor.js';

/** While a kit stands at home the turn is at the bedside; the pharmacy may help out, but is not asked to. */
const AT_THE_BEDSIDE: readonly Role[] = ['nurse', 'prescriber'];

const hasWay = (move: MoveName): move is ButtonMove => 'path' in MOVES[move];

export interface Buttons {
  main: ButtonMove | null;
  others: ButtonMove[];
}

/** The part in the case and the role of the person must both allow it; what goes wrong seldom stands last. */
export function buttonsFor(status: CaseStatus, moves: readonly MoveName[], role: Role): Buttons {
  const allowed = moves.filter(hasWay).filter((move) => may(role, move));
  const asked = !AT_HOME.includes(status) || AT_THE_BEDSIDE.includes(role);
  const main = (asked && STATUS[status].main.find((move) => allowed.includes(move))) || null;
  return { main, others: allowed.filter((move) => move !== main) };
}

/** Its own form offers the way out: on that of a replacement the prescriber is asked to sign for it. */
export const isMendedThere = (move: MoveName, why?: MoveRefusal): boolean =>
  move === 'replace' && why === 'order-not-valid';

/** The pharmacy is asked, and whoever looks may not answer for it. */
export const answeredByAnother = (moves: readonly MoveName[], role: Role): boolean =>
  moves.includes('accept') && !may(role, 'accept');

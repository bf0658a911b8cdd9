import { STATUS, type Doer } from '../kit-life/case-status.js';
import { CORRECTABLE, FINAL, MOVE_NAMES, MOVES, type CaseStatus, type Move, type Part } from '../kit-life/kit-life.js';
import { rulesFor, type RecipientKind } from './letters.js';

/** By which parts and letters those are reached who must do the next thing. */
const REACHED: Record<Exclude<Doer, 'nobody'>, { parts: readonly Part[]; by: readonly RecipientKind[] }> = {
  offered: { parts: ['offered'], by: ['about', 'pharmacy'] },
  supplier: { parts: ['supplier', 'offered'], by: ['pharmacy', 'about'] },
  network: { parts: ['network'], by: ['coordinator'] },
  care: { parts: ['practice', 'home-care'], by: ['practice', 'home-care', 'signer'] },
};
/** What else the same transaction announces when a case comes there. */
const WITH: Partial<Record<CaseStatus, string>> = { requested: 'offered', unplaced: 'unplaced' };

interface Turn {
  event: string;
  corrected?: string;
  to: CaseStatus;
  by: Part;
}
const turnsOf = (event: string, to: readonly CaseStatus[], by: readonly Part[], corrected?: string): Turn[] =>
  to
    .filter((status) => !FINAL.includes(status))
    .flatMap((status) => by.map((part) => ({ event, corrected, to: status, by: part })));
const moves: readonly [string, Move][] = MOVE_NAMES.map((name) => [name, MOVES[name]]);
const TURNS = [
  ...moves.flatMap(([name, { to, from, by }]) => turnsOf(name, to.length > 0 ? to : from, by)),
  ...moves
    .filter(([name]) => CORRECTABLE.some((one) => one === name))
    .flatMap(([name, { from, by }]) => turnsOf('correction', from, by, name)),
];

/** Whoever made the move knows; a hand-over is made by the one who takes over. */
const knows = ({ event, to, by, corrected }: Turn): boolean => {
  const next = STATUS[to].next;
  if (next === 'nobody' || event === 'handOver') return true;
  const told = [event, WITH[to] ?? event].flatMap((kind) => rulesFor(kind, corrected));
  const { parts, by: kinds } = REACHED[next];
  return parts.includes(by) || told.some((rule) => kinds.includes(rule.to));
};

test('however a case comes to wait, whoever must do the next thing did it themselves or is told', () => {
  expect(TURNS.length).toBeGreaterThan(50);
  const untold = TURNS.filter((turn) => !knows(turn));
  expect(untold.map(({ event, corrected, to, by }) => `${corrected ?? event} by ${by}: ${to}`)).toEqual([]);
});

test('in every status somebody has the turn until it is over', () => {
  const idle = Object.entries(STATUS).filter(([, { next }]) => next === 'nobody');
  expect(idle.map(([status]) => status)).toEqual([...FINAL]);
});

import { CORRECTABLE, MOVE_NAMES, MOVES, type CaseStatus, type Move, type MoveName } from './kit-life.js';

export interface Change {
  move: MoveName | 'correction';
  /** '' is before the first move. */
  from: CaseStatus | '';
  to: CaseStatus;
}

/** Every change of status that exists, corrections too: these rows guard the database. */
export function allowedChanges(): Change[] {
  const forward = MOVE_NAMES.flatMap((move): Change[] => {
    const { from, to } = MOVES[move] as Move;
    if (from.length === 0) return to.map((next) => ({ move, from: '', to: next }));
    return from.flatMap((status) =>
      (to.length === 0 ? [status] : to).map((next) => ({ move, from: status, to: next })),
    );
  });
  const back = forward.filter(({ move }) => move !== 'correction' && CORRECTABLE.includes(move));
  const undone = back.flatMap(({ from, to }): Change[] =>
    from === '' ? [] : [{ move: 'correction', from: to, to: from }],
  );
  return [...forward, ...new Map(undone.map((row) => [`${row.from} ${row.to}`, row])).values()];
}

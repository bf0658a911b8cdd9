/** The life of one case: the one table that says where it may go. Guards, buttons, trigger rows, README and tests come from it. */
export const STATUSES = [
  'requested',
  'unplaced',
  'accepted',
  'packed',
  'dispatched',
  'delivered',
  'opened',
  'ending',
  'returned',
  'missing',
  'settled',
  'withdrawn',
] as const;
export type CaseStatus = (typeof STATUSES)[number];
export const FINAL: readonly CaseStatus[] = ['settled', 'withdrawn'];

/** The part an organisation has in a case; box is a report by the code on the box, clock the application itself. */
export type Part = 'practice' | 'offered' | 'supplier' | 'home-care' | 'out-of-hours' | 'network' | 'box' | 'clock';

interface Move {
  from: readonly CaseStatus[];
  /** Two: the case is offered to the next pharmacy, or nobody is left. None: the status stays. */
  to: readonly CaseStatus[];
  by: readonly Part[];
  /** Whoever made it may undo it for a day, while it is the latest. */
  correctable?: true;
}

export const MOVES = {
  submit: { from: [], to: ['requested', 'unplaced'], by: ['practice'] },
  accept: { from: ['requested'], to: ['accepted'], by: ['offered'] },
  decline: { from: ['requested'], to: ['requested', 'unplaced'], by: ['offered'] },
  lapse: { from: ['requested'], to: ['requested', 'unplaced'], by: ['clock'] },
  place: { from: ['unplaced'], to: ['requested'], by: ['network'] },
  offerAgain: { from: ['unplaced'], to: ['requested'], by: ['clock', 'practice'] },
  release: { from: ['accepted', 'packed'], to: ['requested', 'unplaced'], by: ['supplier', 'network'] },
  handOver: { from: ['delivered', 'opened', 'ending', 'missing'], to: [], by: ['supplier', 'network'] },
  pack: { from: ['accepted', 'packed'], to: ['packed'], by: ['supplier'], correctable: true },
  dispatch: { from: ['packed'], to: ['dispatched'], by: ['supplier'] },
  bringBack: { from: ['dispatched'], to: ['packed'], by: ['supplier'] },
  deliver: { from: ['dispatched'], to: ['delivered'], by: ['supplier'], correctable: true },
  replace: { from: ['delivered', 'opened'], to: [], by: ['supplier'] },
  open: {
    from: ['delivered'],
    to: ['opened'],
    by: ['home-care', 'practice', 'out-of-hours', 'supplier', 'box'],
    correctable: true,
  },
  end: {
    from: ['delivered', 'opened'],
    to: ['ending'],
    by: ['practice', 'home-care', 'supplier', 'box'],
    correctable: true,
  },
  takeBack: { from: ['dispatched', 'ending', 'missing'], to: ['returned'], by: ['supplier'], correctable: true },
  settle: { from: ['returned', 'missing'], to: ['settled'], by: ['supplier'] },
  miss: {
    from: ['dispatched', 'delivered', 'opened', 'ending'],
    to: ['missing'],
    by: ['supplier', 'network'],
    correctable: true,
  },
  withdraw: { from: ['requested', 'unplaced', 'accepted', 'packed'], to: ['withdrawn'], by: ['practice', 'network'] },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof MOVES;
export const MOVE_NAMES = Object.keys(MOVES) as MoveName[];
const moveNamed = (name: MoveName): Move => MOVES[name];

export const CORRECTABLE = MOVE_NAMES.filter((name) => moveNamed(name).correctable);

/** Where a move leads from here; `placed` says whether a pharmacy was found, for the moves that end in an offer. */
export function nextStatus(name: MoveName, from: CaseStatus | null, placed = true): CaseStatus | null {
  const move = moveNamed(name);
  if (from === null ? move.from.length > 0 : !move.from.includes(from)) return null;
  if (move.to.length === 0) return from;
  return (placed ? move.to[0] : move.to.at(-1)) ?? null;
}

/** From packed also the supplier may withdraw: the patient died. */
export const partsThatMay = (name: MoveName, from: CaseStatus): readonly Part[] =>
  name === 'withdraw' && from === 'packed' ? [...MOVES.withdraw.by, 'supplier'] : moveNamed(name).by;

export interface Change {
  move: MoveName | 'correction';
  /** '' is before the first move. */
  from: CaseStatus | '';
  to: CaseStatus;
}

/** Every change of status that exists, corrections too: these rows guard the database. */
export function allowedChanges(): Change[] {
  const forward = MOVE_NAMES.flatMap((move): Change[] => {
    const { from, to } = moveNamed(move);
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

/** The moves that somebody with these parts may make from here. */
export const movesFor = (status: CaseStatus, parts: readonly Part[]): MoveName[] =>
  MOVE_NAMES.filter(
    (name) => moveNamed(name).from.includes(status) && partsThatMay(name, status).some((part) => parts.includes(part)),
  );

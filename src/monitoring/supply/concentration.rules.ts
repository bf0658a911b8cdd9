import type { Shown } from '../disclosure/disclosure.js';

/** How much hangs on few pharmacies: the sum of the squared shares of the requests taken on (Herfindahl-Hirschman). */
export interface Concentration {
  /** 1: one takes on all; the middle of what it may be. Null where no total is told. */
  index: number | null;
  /** Where some numbers are not told: what it is at least and at most. */
  between: { low: number; high: number } | null;
  requests: Shown;
  /** Of so many pharmacies the number is not told. */
  untold: number;
}

/** Of nothing but what is told, so that whoever knows the table can work it out. */
export function concentrationOf(shown: readonly Shown[], requests: Shown): Concentration {
  const told = shown.flatMap((one) => (one.kind === 'count' ? [one.count] : []));
  const hidden = shown.filter(({ kind }) => kind !== 'count');
  const untold = hidden.length;
  if (requests.kind !== 'count' || requests.count === 0) return { index: null, between: null, requests, untold };
  const all = requests.count;
  const squares = told.reduce((sum, count) => sum + count ** 2, 0);
  const rest = Math.max(0, all - told.reduce((sum, count) => sum + count, 0));
  const index = (ofHidden: number) => (squares + ofHidden) / all ** 2;
  if (untold === 0 || rest === 0) return { index: index(0), between: null, requests, untold };
  const [low, high] = [index(rest ** 2 / untold), index(mostSquares(rest, hidden))];
  return { index: (low + high) / 2, between: { low, high }, requests, untold };
}

/** As few as may be have the rest: each small number as many as it may be, one that is withheld all of it. */
function mostSquares(rest: number, hidden: readonly Shown[]): number {
  if (hidden.some(({ kind }) => kind === 'withheld')) return rest ** 2;
  let [left, squares] = [rest, 0];
  for (const one of hidden) {
    const most = one.kind === 'below' ? Math.min(left, one.limit - 1) : 0;
    left -= most;
    squares += most ** 2;
  }
  return squares;
}

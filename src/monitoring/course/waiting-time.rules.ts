/** So many waited so long; done, or not yet done when they were last seen. */
export interface Waited {
  time: number;
  done: boolean;
  cases: number;
}

/**
 * The time within which so large a share was done (Kaplan and Meier): who still waits counts for as long as is known, and is never left out. Null
 * where so many wait that it is not known.
 */
export function timeWithin(share: number, waited: readonly Waited[]): number | null {
  let waiting = waited.reduce((sum, { cases }) => sum + cases, 0);
  let left = 1;
  for (const { time, done, open } of byTime(waited)) {
    if (waiting > 0) left *= 1 - done / waiting;
    // A hair of rounding must not push the median to the next time
    if (done > 0 && left <= 1 - share + 1e-9) return time;
    waiting -= done + open;
  }
  return null;
}

function byTime(waited: readonly Waited[]): { time: number; done: number; open: number }[] {
  const times = new Map<number, { done: number; open: number }>();
  for (const { time, done, cases } of waited) {
    const at = times.get(time) ?? { done: 0, open: 0 };
    at[done ? 'done' : 'open'] += cases;
    times.set(time, at);
  }
  return [...times].map(([time, at]) => ({ time, ...at })).sort((a, b) => a.time - b.time);
}

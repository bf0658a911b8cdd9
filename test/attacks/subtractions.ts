import type { Shown, SmallNumberRule } from '../../src/monitoring/disclosure/disclosure.js';

/** No limit; a number of our own, because in a test each look at the global one takes long. */
const ANY = Number.POSITIVE_INFINITY;

/** A number that is told of the parts from one place to another. */
export interface Told {
  from: number;
  to: number;
  shown: Shown;
  rule: SmallNumberRule;
}

/**
 * Which of these sums of parts, when small, somebody knows exactly who adds and subtracts all they were told. Each number that
 * is told says how far apart two places may lie; the shortest ways through all these limits are what is left open, and over
 * whole numbers they are exact.
 */
export function determined(
  parts: readonly number[],
  told: readonly Told[],
  secrets: readonly (readonly [from: number, to: number])[],
  secretBelow: number,
): string[] {
  const places = parts.length + 1;
  const most = new Float64Array(places * places).fill(ANY);
  const between = (from: number, to: number) => most[from * places + to] ?? ANY;
  const limit = (from: number, to: number, value: number) => {
    most[from * places + to] = Math.min(between(from, to), value);
  };
  // Nobody is counted less than not at all
  for (let to = 0; to < places; to++) for (let from = to; from < places; from++) limit(from, to, 0);
  for (const { from, to, shown, rule } of told) {
    const [low, high] = limits(shown, rule);
    limit(from, to, high);
    limit(to, from, -low);
  }
  shorten(most, places);
  return secrets
    .filter(([from, to]) => {
      const truth = parts.slice(from, to).reduce((sum, part) => sum + part, 0);
      return truth > 0 && truth < secretBelow && between(from, to) === -between(to, from);
    })
    .map(([from, to]) => `${from}-${to}`);
}

/** Floyd and Warshall: from each place to each other by whichever places between them. */
function shorten(most: Float64Array, places: number): void {
  for (let by = 0; by < places; by++) {
    for (let from = 0; from < places * places; from += places) {
      const first = most[from + by] ?? ANY;
      for (let to = 0; first < ANY && to < places; to++) {
        const whole = first + (most[by * places + to] ?? ANY);
        if (whole < (most[from + to] ?? ANY)) most[from + to] = whole;
      }
    }
  }
}

function limits(shown: Shown, { below, roundTo }: SmallNumberRule): [low: number, high: number] {
  switch (shown.kind) {
    case 'count': {
      const spread = Math.floor(roundTo / 2);
      return shown.count === 0 ? [0, 0] : [Math.max(below, shown.count - spread), shown.count + spread];
    }
    case 'below':
      return [1, below - 1];
    case 'withheld':
      return [0, ANY];
  }
}

const STEPS = [0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5];
const MOST_LINES = 4;

/** Round shares from nought to at least the largest, few enough to read: where the lines of a chart stand. */
export function linesUpTo(largest: number): number[] {
  const step = STEPS.find((one) => largest <= one * MOST_LINES) ?? Math.ceil(largest / MOST_LINES);
  const count = Math.max(1, Math.ceil(largest / step));
  return Array.from({ length: count + 1 }, (_, i) => Math.round(i * step * 100) / 100);
}

/** Consecutive stretches of what is known: a line is not drawn over what is not told. */
export function stretchesOf<T>(items: readonly (T | null)[]): { at: number; item: T }[][] {
  const stretches: { at: number; item: T }[][] = [[]];
  items.forEach((item, at) => {
    if (item === null) stretches.push([]);
    else stretches.at(-1)?.push({ at, item });
  });
  return stretches.filter((stretch) => stretch.length > 0);
}

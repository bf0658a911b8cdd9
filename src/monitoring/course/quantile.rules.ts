/** Type 7, as R, Excel and NumPy have it, of values that each stand for so many cases. */
export function quantile(share: number, values: readonly { value: number; cases: number }[]): number | null {
  const sorted = [...values].filter(({ cases }) => cases > 0).sort((a, b) => a.value - b.value);
  const count = sorted.reduce((sum, { cases }) => sum + cases, 0);
  if (count === 0) return null;
  const at = (place: number): number => {
    let passed = 0;
    for (const { value, cases } of sorted) {
      passed += cases;
      if (place < passed) return value;
    }
    return sorted.at(-1)?.value ?? 0;
  };
  const place = (count - 1) * share;
  const [below, above] = [at(Math.floor(place)), at(Math.ceil(place))];
  return below + (above - below) * (place - Math.floor(place));
}

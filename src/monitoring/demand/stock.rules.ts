/** The smallest stock that is enough with so large a probability, where so many are asked for on average (Poisson). */
export function stockThatCovers(mean: number, share: number): number {
  if (mean <= 0) return 0;
  let probability = Math.exp(-mean);
  let covered = probability;
  let stock = 0;
  // Where the average is so large that its first term is nought there is no end to it
  while (covered < share && stock < MOST) {
    stock += 1;
    probability *= mean / stock;
    covered += probability;
  }
  return stock;
}

const MOST = 50;

/** Of all stretches of so many days: the share in which no more was asked for than that stock. */
export function shareCovered(perDay: readonly number[], days: number, stock: number): number | null {
  const stretch = Math.max(1, Math.ceil(days));
  const count = perDay.length - stretch + 1;
  if (count <= 0) return null;
  let asked = perDay.slice(0, stretch).reduce((sum, one) => sum + one, 0);
  let covered = asked <= stock ? 1 : 0;
  for (let at = stretch; at < perDay.length; at += 1) {
    asked += (perDay[at] ?? 0) - (perDay[at - stretch] ?? 0);
    if (asked <= stock) covered += 1;
  }
  return covered / count;
}

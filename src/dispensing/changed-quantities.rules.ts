/** What lies in a slot, or was used of it. */
export interface Counted {
  slot: string;
  name: string;
  quantity: number;
}
/** How many there were of it, and how many there are. */
export interface ChangedQuantity {
  slot: string;
  name: string;
  from: number;
  to: number;
}

/** What somebody changed, line by line, for whoever reads later what happened: what stayed the same is not told. */
export function changedQuantities(before: readonly Counted[], after: readonly Counted[]): ChangedQuantity[] {
  const places = new Map([...before, ...after].map(({ slot, name }) => [`${slot} ${name}`, { slot, name }]));
  return [...places.values()]
    .map((place) => ({ ...place, from: sumOf(before, place), to: sumOf(after, place) }))
    .filter(({ from, to }) => from !== to);
}

const sumOf = (all: readonly Counted[], { slot, name }: { slot: string; name: string }): number =>
  all.filter((one) => one.slot === slot && one.name === name).reduce((sum, one) => sum + one.quantity, 0);

export const changeInNumbers = ({ slot, name, from, to }: ChangedQuantity): string =>
  `${slot} ${name}: ${from} → ${to}`;

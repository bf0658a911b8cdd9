interface Holding {
  products: readonly { code: string; atc?: string | null }[];
}

/** What does not say which substance it is, is like nothing else; `directions_of_a_substance` reads it the same. */
const substancesIn = ({ products }: Holding) => new Set(products.map(({ code, atc }) => atc ?? code));

export function isSameSubstance(one: Holding, other: Holding): boolean {
  const [here, there] = [substancesIn(one), substancesIn(other)];
  return here.size === there.size && [...here].every((substance) => there.has(substance));
}

/** One postcode area: how much need lives there, whether it is served, and how far the nearest pharmacy is. */
export interface WeighedArea {
  weight: number;
  served: boolean;
  /** Null when no pharmacy serves it. */
  km: number | null;
}

export interface Coverage {
  weight: number;
  covered: number;
  /** Null where nobody lives. */
  coverage: number | null;
  meanKm: number | null;
  p90Km: number | null;
}

/** Of the need of some areas the share that is served, and how far away, by weight. */
export function coverageOf(areas: readonly WeighedArea[]): Coverage {
  const weight = total(areas);
  const covered = total(areas.filter(({ served }) => served));
  const near = areas
    .flatMap(({ weight, km }) => (km === null || weight === 0 ? [] : [{ weight, km }]))
    .sort((a, b) => a.km - b.km);
  return {
    weight,
    covered,
    coverage: weight === 0 ? null : covered / weight,
    meanKm: meanKm(near),
    p90Km: nearestThatHolds(0.9, near),
  };
}

function total(areas: readonly { weight: number }[]): number {
  return areas.reduce((sum, { weight }) => sum + weight, 0);
}

function meanKm(areas: readonly { weight: number; km: number }[]): number | null {
  const weight = total(areas);
  return weight === 0 ? null : areas.reduce((sum, area) => sum + area.weight * area.km, 0) / weight;
}

/** The smallest distance within which at least this share of the weight lives. */
function nearestThatHolds(share: number, sorted: readonly { weight: number; km: number }[]): number | null {
  // Hundredths do not add up exactly in binary: a hair less than 90 % is 90 %
  const enough = total(sorted) * share * (1 - 1e-12);
  let held = 0;
  return sorted.find(({ weight }) => (held += weight) >= enough)?.km ?? null;
}

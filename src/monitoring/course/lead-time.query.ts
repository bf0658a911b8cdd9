import type { EntityManager } from 'typeorm';
import { countedIn } from '../quarter-counts.query.js';
import type { RegionWaited } from './lead-time.rules.js';
import type { Waited } from './waiting-time.rules.js';

interface OfPart {
  period: string;
  part: string;
}

/** How the region's requests of each of these periods went. */
export async function regionWaited(
  tx: EntityManager,
  periods: readonly string[],
): Promise<(period: string) => RegionWaited> {
  const waited = await countedIn<OfPart & Waited>(tx, 'lead-time-of-region', periods);
  const known = await countedIn<OfPart & { deliveries: number; known: number }>(tx, 'request-known', periods);
  return (name) => {
    const at = known.find(({ period, part }) => period === name && part === 'region');
    return {
      waited: waited.filter(({ period }) => period === name),
      ...{ deliveries: at?.deliveries ?? 0, requestKnown: at?.known ?? 0 },
    };
  };
}

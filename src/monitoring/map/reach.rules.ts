import { servedAreas, type CoverageMode, type InhabitedArea, type Supplier } from '../served.rules.js';

/** Office: by day, and by nobody in the evening, at night and at the weekend. */
export const REACHES = ['served', 'office', 'nobody'] as const;
export type Reach = (typeof REACHES)[number];

export interface MapArea extends Pick<InhabitedArea, 'pc4' | 'place' | 'municipality' | 'lat' | 'lon' | 'areaKm2'> {
  reach: Reach;
}

export interface ReachMap {
  areas: MapArea[];
  pharmacies: Pick<Supplier, 'name' | 'lat' | 'lon'>[];
}

/** More cannot be told apart on a screen. */
const MOST_AREAS = 600;

/** Where somebody brings a kit; null for a region too large to draw. Office hours show beside it what holds at night. */
export function reachMap(
  areas: readonly InhabitedArea[],
  suppliers: readonly Supplier[],
  mode: CoverageMode,
): ReachMap | null {
  if (areas.length === 0 || areas.length > MOST_AREAS) return null;
  const served = servedAreas(areas, suppliers, mode);
  const always = new Set(
    servedAreas(areas, suppliers, mode === 'office' ? 'outOfHours' : mode)
      .filter((area) => area.served)
      .map(({ pc4 }) => pc4),
  );
  return {
    areas: served.map(({ pc4, place, municipality, lat, lon, areaKm2, served: now }) => ({
      ...{ pc4, place, municipality, lat, lon, areaKm2 },
      reach: !now ? 'nobody' : always.has(pc4) ? 'served' : 'office',
    })),
    pharmacies: suppliers.map(({ name, lat, lon }) => ({ name, lat, lon })),
  };
}

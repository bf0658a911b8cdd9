import { addDays, dayOf, type PlainDate } from '../platform/calendar.js';
import type { OpeningTimes } from '../platform/opening-times.js';
import { roadKm } from '../regions/distance.js';
import { postcodeAreas } from '../regions/haaglanden.js';
import { PHARMACIES } from './people.js';
import type { Ground } from './region.js';
import { timesOf } from './participation.js';

export interface Supplier {
  id: string;
  times: OpeningTimes;
  deliversOutOfHours: boolean;
  minimum: number;
  pausedFrom: PlainDate | null;
}
export interface Area {
  pc4: string;
  gmCode: string;
  expectedDeaths: number;
  /** Who serves it, the nearest first. */
  suppliers: Supplier[];
}

/** The pharmacies as the history needs them, in the order of the cast. */
export function suppliersOf({ pharmacies }: Ground, now: Date): Supplier[] {
  return PHARMACIES.map((row, i) => ({
    id: pharmacies[i] ?? '',
    times: timesOf(row, dayOf(now)),
    deliversOutOfHours: row['out_of_hours'] === 'yes',
    minimum: Number(row['minimum']),
    pausedFrom: row['paused_days'] ? addDays(dayOf(now), -9) : null,
  }));
}

/** Where people live, and who can bring them a kit. */
export function areasOf(suppliers: readonly Supplier[]): Area[] {
  return postcodeAreas().map((area) => {
    const centre = { lat: Number(area['lat']), lon: Number(area['lon']), areaKm2: Number(area['area_km2']) };
    const near = suppliers.flatMap((supplier, i) => {
      const { lat, lon, radius_km: radius } = PHARMACIES[i] ?? {};
      const km = roadKm(centre, { lat: Number(lat), lon: Number(lon) });
      return km <= Number(radius) ? [{ supplier, km }] : [];
    });
    return {
      pc4: area['pc4'] ?? '',
      gmCode: area['gm_code'] ?? '',
      expectedDeaths: Number(area['expected_deaths_2023_estimate']),
      suppliers: near.sort((a, b) => a.km - b.km).map(({ supplier }) => supplier),
    };
  });
}

import { roadKm, type Area } from '../../regions/distance.js';
import { serves } from '../candidate.rules.js';

/** A postcode area where people live, and how many deaths are expected there in a year. */
export interface HomeArea extends Area {
  pc4: string;
  municipality: string;
  weight: number;
}
/** A pharmacy that brings kits to homes outside office hours: always, or while it is on duty. */
export interface NightPharmacy {
  name: string;
  lat: number;
  lon: number;
  /** Null: it serves only the areas it lists. */
  radiusKm: number | null;
  area: readonly string[];
  always: boolean;
}
/** Who reaches the homes of a municipality at night. */
export interface NightCover {
  municipality: string;
  always: string[];
  /** The part of its need that those cover, as the figures count it. */
  share: number;
  /** Who comes there only while on duty, and from how far on average. */
  onDuty: { name: string; km: number; outsideArea: boolean }[];
}

export function nightCover(areas: readonly HomeArea[], pharmacies: readonly NightPharmacy[]): NightCover[] {
  const places = [...new Set(areas.map(({ municipality }) => municipality))].sort((a, b) => a.localeCompare(b, 'nl'));
  return places.map((municipality) => {
    const homes = areas.filter((area) => area.municipality === municipality);
    const near = (one: NightPharmacy) => homes.some((home) => servesHome(one, home));
    const always = pharmacies.filter((one) => one.always && near(one));
    const covered = homes.filter((home) => always.some((one) => servesHome(one, home)));
    return {
      municipality,
      always: always.map(({ name }) => name),
      share: weightOf(homes) === 0 ? 1 : weightOf(covered) / weightOf(homes),
      onDuty: pharmacies
        .filter((one) => !one.always)
        .map((one) => ({ name: one.name, km: averageKm(one, homes), outsideArea: !near(one) }))
        .sort((a, b) => a.km - b.km),
    };
  });
}

const servesHome = ({ area, radiusKm, ...at }: NightPharmacy, home: HomeArea): boolean =>
  serves({ listsPc4: area.includes(home.pc4), radiusKm, distanceKm: roadKm(home, at) });

const weightOf = (homes: readonly HomeArea[]): number => homes.reduce((sum, { weight }) => sum + weight, 0);

function averageKm(one: NightPharmacy, homes: readonly HomeArea[]): number {
  const all = weightOf(homes) || 1;
  return homes.reduce((sum, home) => sum + (home.weight / all) * roadKm(home, one), 0);
}

import { grouped } from '../platform/grouped.js';
import { roadKm } from '../regions/distance.js';
import type { WeighedArea } from './coverage.rules.js';

export const COVERAGE_MODES = ['office', 'outOfHours', 'ready', 'twice'] as const;
export type CoverageMode = (typeof COVERAGE_MODES)[number];

export interface InhabitedArea {
  pc4: string;
  gmCode: string;
  municipality: string;
  place: string;
  lat: number;
  lon: number;
  areaKm2: number;
  /** Expected deaths in a year. */
  weight: number;
}

/** A pharmacy that takes part at the moment that is looked at. */
export interface Supplier {
  id: string;
  name: string;
  owner: string;
  lat: number;
  lon: number;
  /** Null: it serves only the areas it lists. */
  radiusKm: number | null;
  listed: readonly string[];
  outOfHours: boolean;
  ready: boolean;
}

/** One that is known and does not take part then: whom to call, and why it does not. */
export interface Absent extends Supplier {
  phone: string | null;
  /** Whether it was taken on; who never was, is a candidate. */
  active: boolean;
  /** 'infinity' where nobody knows. */
  pausedUntil: string | null;
  agreementOver: boolean;
  readinessOver: boolean;
}

export interface ServedArea extends InhabitedArea, WeighedArea {
  by: readonly Supplier[];
}

export function servedAreas(
  areas: readonly InhabitedArea[],
  suppliers: readonly Supplier[],
  mode: CoverageMode,
): ServedArea[] {
  const able = suppliers.filter((one) => (mode === 'outOfHours' ? one.outOfHours : mode !== 'ready' || one.ready));
  return areas.map((area) => {
    const near = able.map((supplier) => ({ supplier, km: roadKm(area, supplier) }));
    const by = near.filter(({ supplier, km }) => isWithin(supplier, area, km)).map(({ supplier }) => supplier);
    const served = ownersOf(by) >= (mode === 'twice' ? 2 : 1);
    return { ...area, by, served, km: near.length === 0 ? null : Math.min(...near.map(({ km }) => km)) };
  });
}

type Reaching = Pick<Supplier, 'lat' | 'lon' | 'radiusKm' | 'listed'>;
type Reached = Pick<InhabitedArea, 'pc4' | 'lat' | 'lon' | 'areaKm2'>;
const KM_OF_A_DEGREE = 111;

const isWithin = ({ listed, radiusKm }: Reaching, { pc4 }: Reached, km: number): boolean =>
  listed.includes(pc4) || (radiusKm !== null && km <= radiusKm);

const BANDS_A_DEGREE = 10;
const bandOf = (lat: number): number => Math.floor(lat * BANDS_A_DEGREE);

/** Finds the areas that somebody comes to; of a whole country only those of its own height are measured. */
export function reachIn(areas: readonly InhabitedArea[]): (one: Reaching) => InhabitedArea[] {
  const bands = grouped(areas, ({ lat }) => String(bandOf(lat)));
  const named = new Map(areas.map((area) => [area.pc4, area]));
  return (one) => {
    const degrees = (one.radiusKm ?? 0) / KM_OF_A_DEGREE;
    const found = new Set(one.listed.flatMap((pc4) => named.get(pc4) ?? []));
    for (let band = bandOf(one.lat - degrees); band <= bandOf(one.lat + degrees); band++)
      for (const area of bands.get(String(band)) ?? [])
        if (Math.abs(area.lat - one.lat) <= degrees && isWithin(one, area, roadKm(area, one))) found.add(area);
    return [...found];
  };
}

export const ownerOf = ({ owner }: Supplier): string => owner.trim().toLowerCase();

/** Two branches of one owner close on the same day. */
export function ownersOf(suppliers: readonly Supplier[]): number {
  return new Set(suppliers.map(ownerOf)).size;
}

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
    const by = near
      .filter(
        ({ supplier: { listed, radiusKm }, km }) => listed.includes(area.pc4) || (radiusKm !== null && km <= radiusKm),
      )
      .map(({ supplier }) => supplier);
    const served = ownersOf(by) >= (mode === 'twice' ? 2 : 1);
    return { ...area, by, served, km: near.length === 0 ? null : Math.min(...near.map(({ km }) => km)) };
  });
}

/** Two branches of one owner close on the same day. */
export function ownersOf(suppliers: readonly Supplier[]): number {
  return new Set(suppliers.map(({ owner }) => owner.trim().toLowerCase())).size;
}

import type { PlainDate } from '../platform/calendar.js';
import { coverageOf, type Coverage } from './coverage.rules.js';
import { servedAreas, type CoverageMode, type InhabitedArea, type ServedArea, type Supplier } from './served.rules.js';

export const COVERAGE_BY = ['municipality', 'pc4'] as const;
export type CoverageBy = (typeof COVERAGE_BY)[number];

export interface CoverageRow extends Coverage {
  code: string;
  name: string;
}

export interface CoverageAnswer {
  at: PlainDate;
  mode: CoverageMode;
  by: CoverageBy;
  /** How many pharmacies take part. */
  pharmacies: number;
  rows: CoverageRow[];
  total: CoverageRow;
}

interface Asked {
  at: PlainDate;
  mode: CoverageMode;
  by: CoverageBy;
  region: string;
}

export function coverageAnswer(
  areas: readonly InhabitedArea[],
  suppliers: readonly Supplier[],
  { at, mode, by, region }: Asked,
): CoverageAnswer {
  const served = servedAreas(areas, suppliers, mode);
  const rows = by === 'pc4' ? served.map((area) => rowOf(area.pc4, area.place, [area])) : perMunicipality(served);
  return { at, mode, by, pharmacies: suppliers.length, rows, total: rowOf('region', region, served) };
}

function perMunicipality(served: readonly ServedArea[]): CoverageRow[] {
  const places = new Map(served.map(({ gmCode, municipality }) => [gmCode, municipality]));
  return [...places]
    .map(([code, name]) =>
      rowOf(
        code,
        name,
        served.filter(({ gmCode }) => gmCode === code),
      ),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

function rowOf(code: string, name: string, areas: readonly ServedArea[]): CoverageRow {
  return { code, name, ...coverageOf(areas) };
}

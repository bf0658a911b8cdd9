import type { PlainDate } from '../../platform/calendar.js';
import { coverageOf } from '../coverage.rules.js';
import { servedAreas, type InhabitedArea, type ServedArea, type Supplier } from '../served.rules.js';

/** What would be lost if a pharmacy stopped: the areas that nobody else serves. */
export interface Loss {
  /** Who are expected to die there in a year. */
  people: number;
  areas: string[];
  /** The coverage that is left. */
  coverage: number | null;
}

export interface WeakPoint {
  id: string;
  name: string;
  office: Loss;
  /** Null where it does not deliver then. */
  outOfHours: Loss | null;
}

export interface WeakestPointAnswer {
  at: PlainDate;
  /** The coverage as it is. */
  office: number | null;
  outOfHours: number | null;
  /** Each pharmacy that takes part, the one by whose end most is lost first. */
  rows: WeakPoint[];
}

export function weakestPoints(
  areas: readonly InhabitedArea[],
  suppliers: readonly Supplier[],
  at: PlainDate,
): WeakestPointAnswer {
  const [office, outOfHours] = [servedAreas(areas, suppliers, 'office'), servedAreas(areas, suppliers, 'outOfHours')];
  const [byDay, byNight] = [onlyServers(office), onlyServers(outOfHours)];
  const rows = suppliers.map((one) => ({
    ...{ id: one.id, name: one.name },
    office: lossOf(byDay.get(one.id) ?? [], office),
    outOfHours: one.outOfHours ? lossOf(byNight.get(one.id) ?? [], outOfHours) : null,
  }));
  return {
    at,
    office: coverageOf(office).coverage,
    outOfHours: coverageOf(outOfHours).coverage,
    rows: rows.sort(
      (a, b) =>
        b.office.people - a.office.people ||
        (b.outOfHours?.people ?? 0) - (a.outOfHours?.people ?? 0) ||
        a.name.localeCompare(b.name, 'nl'),
    ),
  };
}

/** Of each pharmacy the areas that it alone serves. */
function onlyServers(served: readonly ServedArea[]): Map<string, ServedArea[]> {
  const alone = new Map<string, ServedArea[]>();
  for (const area of served) {
    const [only, ...others] = area.by;
    if (!only || others.length > 0) continue;
    alone.set(only.id, [...(alone.get(only.id) ?? []), area]);
  }
  return alone;
}

function lossOf(lost: readonly ServedArea[], all: readonly ServedArea[]): Loss {
  const people = lost.reduce((sum, { weight }) => sum + weight, 0);
  const { covered, weight } = coverageOf(all);
  return { people, areas: lost.map(({ pc4 }) => pc4), coverage: weight === 0 ? null : (covered - people) / weight };
}

import type { PlainDate } from '../../platform/calendar.js';
import { roadKm } from '../../regions/distance.js';
import { servedAreas, type InhabitedArea, type Supplier } from '../served.rules.js';

export const WITHOUT_WHEN = ['office', 'outOfHours', 'ready'] as const;
export type WithoutWhen = (typeof WITHOUT_WHEN)[number];

/** Nobody's area, or of a pharmacy that does not come then or has no kit ready. */
export type WhyWithout = 'nobody' | 'not-then' | 'no-kit';

/** An area where nobody can get a kit. */
export interface WithoutRow {
  pc4: string;
  place: string;
  municipality: string;
  /** Who are expected to die there in a year. */
  people: number;
  why: WhyWithout;
  /** Whom to ask first: who serves it at other times, else who is nearest. Null when no pharmacy takes part. */
  nearest: { id: string; name: string; km: number } | null;
}

export interface WithoutAnswer {
  at: PlainDate;
  when: WithoutWhen;
  people: number;
  /** Of all people who are expected to die in a year. */
  share: number | null;
  /** Where most people live first. */
  rows: WithoutRow[];
}

export function withoutAKit(
  areas: readonly InhabitedArea[],
  suppliers: readonly Supplier[],
  { at, when }: { at: PlainDate; when: WithoutWhen },
): WithoutAnswer {
  const byDay = new Map(servedAreas(areas, suppliers, 'office').map((area) => [area.pc4, area.by]));
  const missed = servedAreas(areas, suppliers, when).filter(({ served, weight }) => !served && weight > 0);
  const rows = missed.map((area) => {
    const { pc4, place, municipality, weight: people } = area;
    const servers = byDay.get(pc4) ?? [];
    const why: WhyWithout = servers.length === 0 ? 'nobody' : when === 'outOfHours' ? 'not-then' : 'no-kit';
    return {
      pc4,
      place,
      municipality,
      people,
      why,
      nearest: nearestTo(area, servers.length > 0 ? servers : suppliers),
    };
  });
  const sum = (of: readonly { people: number }[]) => of.reduce((total, { people }) => total + people, 0);
  const all = areas.reduce((total, { weight }) => total + weight, 0);
  const people = sum(rows);
  return {
    ...{ at, when, people, share: all === 0 ? null : people / all },
    rows: rows.sort((a, b) => b.people - a.people || a.pc4.localeCompare(b.pc4)),
  };
}

function nearestTo(area: InhabitedArea, suppliers: readonly Supplier[]): WithoutRow['nearest'] {
  const [first] = suppliers
    .map((one) => ({ id: one.id, name: one.name, km: roadKm(area, one) }))
    .sort((a, b) => a.km - b.km);
  return first ?? null;
}

import type { PlainDate } from '../../platform/calendar.js';
import { roadKm } from '../../regions/distance.js';
import { servedAreas, type Absent, type InhabitedArea, type Supplier } from '../served.rules.js';

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
  nearest: Nearest | null;
}

export interface Nearest {
  id: string;
  name: string;
  km: number;
  phone: string | null;
  /** Why it does not take part; null where it does. */
  absent: { why: 'paused' | 'agreement-over' | 'readiness-over' | 'closed'; until: PlainDate | null } | null;
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
  others: readonly Absent[],
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
      nearest: servers.length > 0 ? nearestTo(area, servers) : nearestTo(area, suppliers, others),
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

/** Also one that is away for a while: whoever is near comes back sooner than one from afar comes every time. */
export function nearestTo(
  area: InhabitedArea,
  suppliers: readonly Supplier[],
  others: readonly Absent[] = [],
): Nearest | null {
  const known: (Supplier | Absent)[] = [...suppliers, ...others.filter(({ active }) => active)];
  const near = known.map((one) => ({ one, km: roadKm(area, one) })).sort((a, b) => a.km - b.km);
  const [first] = near;
  if (!first) return null;
  const { one, km } = first;
  const absent = 'active' in one ? one : null;
  return {
    ...{ id: one.id, name: one.name, km, phone: absent?.phone ?? null },
    absent: absent && { why: whyAbsent(absent), until: absent.pausedUntil === 'infinity' ? null : absent.pausedUntil },
  };
}

function whyAbsent({ pausedUntil, agreementOver, readinessOver }: Absent) {
  if (pausedUntil !== null) return 'paused';
  if (agreementOver) return 'agreement-over';
  return readinessOver ? 'readiness-over' : 'closed';
}

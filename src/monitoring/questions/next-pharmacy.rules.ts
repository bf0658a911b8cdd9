import type { PlainDate } from '../../platform/calendar.js';
import { ownerOf, reachIn, type InhabitedArea, type Supplier } from '../served.rules.js';

/** `twice`: any one pharmacy may stop and somebody still comes. */
export const NEXT_WHEN = ['office', 'outOfHours', 'twice'] as const;
export type NextWhen = (typeof NEXT_WHEN)[number];

/** Who could join: a pharmacy that is known and does not take part, or one still to be found in an area. */
export interface Candidate {
  /** The pharmacy's id, or the postcode area. */
  key: string;
  kind: 'pharmacy' | 'area';
  name: string;
}

/** What the region gains when one joins, in people who are expected to die in a year. */
export interface Gain extends Candidate {
  people: number;
  coverage: number | null;
}

export interface NextPharmacyAnswer {
  at: PlainDate;
  when: NextWhen;
  /** As it is, and as it would be with what was ticked. */
  now: number | null;
  then: number | null;
  /** Of a pharmacy still to be found. */
  radiusKm: number;
  /** Each after those before it have joined. */
  picks: Gain[];
  candidates: (Gain & { joins: boolean })[];
  suppliers: { id: string; name: string; stops: boolean }[];
}

export interface WhatIf {
  at: PlainDate;
  when: NextWhen;
  joins: readonly string[];
  stops: readonly string[];
  /** Of a pharmacy still to be found. */
  radiusKm: number;
}

const PICKS = 5;
const CANDIDATES = 30;

interface Reach extends Candidate {
  owner: string;
  areas: InhabitedArea[];
}
/** By whom each area is served, the branches of one owner as one. */
type Served = Map<string, Set<string>>;

export function nextPharmacies(
  areas: readonly InhabitedArea[],
  suppliers: readonly Supplier[],
  others: readonly Supplier[],
  asked: WhatIf,
): NextPharmacyAnswer {
  const { at, when, joins, stops } = asked;
  const needed = when === 'twice' ? 2 : 1;
  const able = suppliers.filter(({ outOfHours }) => when !== 'outOfHours' || outOfHours);
  const now = servedBy(areas, able);
  const whatIf = servedBy(
    areas,
    able.filter(({ id }) => !stops.includes(id)),
  );
  const reaches = reachesOf(areas, whatIf, others, asked);
  reaches.filter(({ key }) => joins.includes(key)).forEach((one) => join(one, whatIf));
  const all = sum(areas);
  const share = (people: number) => (all === 0 ? null : people / all);
  const covered = (served: Served) => sum(areas.filter(({ pc4 }) => (served.get(pc4)?.size ?? 0) >= needed));
  const before = covered(whatIf);
  const candidates = reaches.map((one) => {
    const people = joins.includes(one.key) ? 0 : gainOf(one, whatIf, needed);
    return { ...named(one), people, coverage: share(before + people), joins: joins.includes(one.key) };
  });
  const isAsked = joins.length + stops.length > 0;
  return {
    ...{ at, when, radiusKm: asked.radiusKm, now: share(covered(now)), then: isAsked ? share(before) : null },
    picks: picksOf(
      reaches.filter(({ key }) => !joins.includes(key)),
      whatIf,
      needed,
    ).map(({ people, after, ...one }) => ({ ...one, people, coverage: share(before + after) })),
    candidates: candidates
      .filter(({ kind, people, joins: ticked }) => ticked || kind === 'pharmacy' || people > 0)
      .sort((a, b) => Number(b.joins) - Number(a.joins) || firstToAsk(a, b) || a.name.localeCompare(b.name, 'nl'))
      .slice(0, CANDIDATES),
    suppliers: suppliers.map(({ id, name }) => ({ id, name, stops: stops.includes(id) })),
  };
}

/** Who can be phoned stands before who must be found. */
const firstToAsk = (a: Gain, b: Gain): number => b.kind.localeCompare(a.kind) || b.people - a.people;

/** Each time whoever adds most to those before: nobody who adds nothing. */
function picksOf(reaches: readonly Reach[], start: Served, needed: number) {
  const served: Served = new Map([...start].map(([pc4, owners]) => [pc4, new Set(owners)]));
  const picks: (Candidate & { people: number; after: number })[] = [];
  while (picks.length < PICKS) {
    const [best] = reaches
      .map((one) => ({ one, people: gainOf(one, served, needed) }))
      .sort((a, b) => b.people - a.people || b.one.kind.localeCompare(a.one.kind));
    if (!best || best.people === 0) break;
    join(best.one, served);
    picks.push({ ...named(best.one), people: best.people, after: (picks.at(-1)?.after ?? 0) + best.people });
  }
  return picks;
}

function reachesOf(
  areas: readonly InhabitedArea[],
  served: Served,
  others: readonly Supplier[],
  { radiusKm }: WhatIf,
): Reach[] {
  const reach = reachIn(areas);
  const pharmacies = others.map((one): Reach => ({
    ...{ key: one.id, kind: 'pharmacy', name: one.name, owner: ownerOf(one) },
    areas: reach(one),
  }));
  const found = areas
    .filter(({ pc4, weight }) => weight > 0 && served.get(pc4)?.size === 0)
    .map(({ pc4, place, lat, lon }): Reach => ({
      ...{ key: pc4, kind: 'area', name: `${pc4} ${place}`, owner: pc4 },
      areas: reach({ lat, lon, radiusKm, listed: [pc4] }),
    }));
  return [...pharmacies, ...found];
}

function servedBy(areas: readonly InhabitedArea[], suppliers: readonly Supplier[]): Served {
  const reach = reachIn(areas);
  const served: Served = new Map(areas.map(({ pc4 }) => [pc4, new Set()]));
  for (const one of suppliers) join({ owner: ownerOf(one), areas: reach(one) }, served);
  return served;
}

function join({ owner, areas }: Pick<Reach, 'owner' | 'areas'>, served: Served): void {
  for (const { pc4 } of areas) served.get(pc4)?.add(owner);
}

function gainOf({ owner, areas }: Reach, served: Served, needed: number): number {
  return sum(
    areas.filter(({ pc4 }) => {
      const owners = served.get(pc4);
      return owners?.size === needed - 1 && !owners.has(owner);
    }),
  );
}

const named = ({ key, kind, name }: Reach): Candidate => ({ key, kind, name });

const sum = (areas: readonly InhabitedArea[]): number => areas.reduce((total, { weight }) => total + weight, 0);

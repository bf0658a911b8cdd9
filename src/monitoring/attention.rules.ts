import type { Shown } from './disclosure/disclosure.js';
import { addDays, type PlainDate } from '../platform/calendar.js';
import type { Nearest } from './questions/without.rules.js';
import { ownersOf, type ServedArea } from './served.rules.js';

/** How a pharmacy stands today; `until` is the first day on which it no longer holds. */
export interface PharmacyNow {
  id: string;
  name: string;
  phone?: string | null;
  state: string | null;
  paused: boolean;
  agreementUntil: PlainDate | null;
  readinessUntil: PlainDate | null;
  readyKits: number;
  minimum: number;
}

interface OfPharmacy {
  pharmacyId: string;
  pharmacy: string;
  /** Whom one calls about it. */
  phone?: string | null;
}
/** What needs doing, the most pressing first. */
export type Attention =
  | { kind: 'unplaced'; count: Shown }
  | ({ kind: 'units-missing'; at: PlainDate; serial: string; caseId: string | null } & OfPharmacy)
  /** Whom to ask first for the area with most people. */
  | { kind: 'not-covered'; areas: string[]; ask: Nearest | null }
  /** Municipalities where nobody brings a kit outside office hours, and where not everywhere. */
  | { kind: 'not-covered-out'; nowhere: string[]; inPart: string[] }
  | ({ kind: 'agreement-over' | 'readiness-over'; on: PlainDate | null } & OfPharmacy)
  | ({ kind: 'below-minimum'; kits: number; minimum: number } & OfPharmacy)
  | ({ kind: 'agreement-ends' | 'readiness-ends'; on: PlainDate } & OfPharmacy)
  | { kind: 'one-owner'; owner: string; pharmacies: string[]; areas: string[] };

const AGREEMENT_DAYS = 90;
const READINESS_DAYS = 7;

/** Of the areas as they are served in office hours, and outside them. */
export function attentionFor(
  unplaced: Shown,
  served: readonly ServedArea[],
  servedOut: readonly ServedArea[],
  pharmacies: readonly PharmacyNow[],
  today: PlainDate,
  ask: Nearest | null = null,
): Attention[] {
  const found = pharmacies.filter(({ state, paused }) => state === 'active' && !paused).map((one) => about(one, today));
  const uncovered = served.filter((area) => !area.served).map(({ pc4 }) => pc4);
  return [
    ...(unplaced.kind !== 'count' || unplaced.count > 0 ? [{ kind: 'unplaced' as const, count: unplaced }] : []),
    ...(uncovered.length > 0 ? [{ kind: 'not-covered' as const, areas: uncovered, ask }] : []),
    ...notCoveredOut(servedOut),
    ...found.flatMap(({ now }) => now),
    ...found.flatMap(({ soon }) => soon),
    ...onOneOwner(served),
  ];
}

function about(pharmacy: PharmacyNow, today: PlainDate): { now: Attention[]; soon: Attention[] } {
  const { agreementUntil, readinessUntil, readyKits, minimum } = pharmacy;
  const of = { pharmacyId: pharmacy.id, pharmacy: pharmacy.name, phone: pharmacy.phone };
  const now: Attention[] = [];
  const soon: Attention[] = [];
  if (agreementUntil === null || agreementUntil <= today)
    now.push({ kind: 'agreement-over', on: agreementUntil, ...of });
  else if (agreementUntil <= addDays(today, AGREEMENT_DAYS))
    soon.push({ kind: 'agreement-ends', on: agreementUntil, ...of });
  if (readinessUntil === null || readinessUntil <= today)
    now.push({ kind: 'readiness-over', on: readinessUntil, ...of });
  else if (readinessUntil <= addDays(today, READINESS_DAYS))
    soon.push({ kind: 'readiness-ends', on: readinessUntil, ...of });
  if (readyKits < minimum) now.push({ kind: 'below-minimum', kits: readyKits, minimum, ...of });
  return { now, soon };
}

/** By municipality: at night a network counts what it is without, not which areas. */
function notCoveredOut(served: readonly ServedArea[]): Attention[] {
  const names = [...new Set(served.map(({ municipality }) => municipality))].sort();
  const lacks = (name: string) => served.filter((area) => area.municipality === name && !area.served);
  const nowhere = names.filter((name) => lacks(name).length === served.filter((it) => it.municipality === name).length);
  const inPart = names.filter((name) => lacks(name).length > 0 && !nowhere.includes(name));
  return nowhere.length + inPart.length > 0 ? [{ kind: 'not-covered-out', nowhere, inPart }] : [];
}

/** Where only one owner serves, a kit depends on that one being open; people know the pharmacies by their own names. */
function onOneOwner(served: readonly ServedArea[]): Attention[] {
  const alone = new Map<string, { owner: string; pharmacies: string[]; areas: string[] }>();
  for (const { pc4, by } of served) {
    const [first] = by;
    if (!first || ownersOf(by) !== 1) continue;
    const pharmacies = by.map(({ name }) => name).sort();
    const key = pharmacies.join('\n');
    const { areas } = alone.get(key) ?? { areas: [] };
    alone.set(key, { owner: first.owner, pharmacies, areas: [...areas, pc4] });
  }
  return [...alone.values()].map((one) => ({ kind: 'one-owner', ...one }));
}

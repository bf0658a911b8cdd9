import type { PlainDate } from '../platform/calendar.js';
import type { KitOnShelf, SeenLine } from './readiness-lines.query.js';
import type { PharmacyNow } from './pharmacies.query.js';

/** How a pharmacy is reached and when, beside what stands on its shelf. */
const FACTS = ['phone', 'contacts', 'hours'] as const;
export type ReadinessFact = (typeof FACTS)[number];

/** What is said of a line; only a kit is not found. */
export const LINE_SAID = ['right', 'missing', 'not-yet'] as const;
export type LineSaid = (typeof LINE_SAID)[number];

export interface ReadyLine {
  /** The id of a kit, or what else is gone through. */
  line: string;
  kit: KitOnShelf | null;
  fact: ReadinessFact | null;
  seenAt: Date | null;
  /** Null: nobody looked yet. Only a kit is not found. */
  found: boolean | null;
}
type Pharmacy = Pick<PharmacyNow, 'id' | 'name' | 'phone' | 'contacts' | 'hoursText' | 'takesPart' | 'why'>;
export interface ReadyLines extends Pharmacy {
  readinessConfirmedAt: Date | null;
  /** The last day on which the latest confirmation holds. */
  until: PlainDate | null;
  lines: ReadyLine[];
  /** How many nobody saw yet. */
  left: number;
  readyKits: number;
}

/** The boxes first, while one stands at the cupboard. */
export function linesOf(kits: readonly KitOnShelf[], seen: readonly SeenLine[]): ReadyLine[] {
  const at = new Map(seen.map((one) => [one.line, one]));
  const said = (line: string) => ({ line, seenAt: at.get(line)?.at ?? null, found: at.get(line)?.found ?? null });
  return [
    ...kits.map((kit) => ({ ...said(kit.id), kit, fact: null })),
    ...FACTS.map((fact) => ({ ...said(fact), kit: null, fact })),
  ];
}

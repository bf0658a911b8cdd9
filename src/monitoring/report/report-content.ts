import type { ReachMap } from '../map/reach.rules.js';
import type { Shown } from '../disclosure/disclosure.js';
import type { PlainDate } from '../../platform/calendar.js';
import type { Attention } from '../attention.rules.js';
import type { MonthFigures } from '../month.rules.js';
import type { UptakeRow, YearBefore } from '../uptake-answer.js';

/** Shares of the expected deaths; null where nobody lives. */
export interface CoverageLine {
  code: string;
  name: string;
  office: number | null;
  ready: number | null;
  twice: number | null;
  outOfHours: number | null;
}

/** The municipalities of a closed quarter or year, and the region. */
export interface PlaceFigures {
  period: string;
  rows: UptakeRow[];
  total: UptakeRow;
}

export interface RegionPoint {
  period: string;
  total: UptakeRow;
  /** What the network aimed at when it ended; not there in reports of before. */
  target?: number | null;
}

/** One pharmacy beside the region, for itself alone. */
export interface OwnFigures {
  pharmacyId: string;
  pharmacy: string;
  patients: Shown;
  leadTime: MonthFigures['leadTime'];
  unanswered: number | null;
}

/** What stands in a pharmacy: kits, which are no people. */
export interface Shelf {
  pharmacyId: string;
  pharmacy: string;
  readyKits: number;
  minimum: number;
  /** Of the ready kits: so many may soon not leave any more. */
  expiring: number;
  /** In the period. */
  sealed: number;
  conform: number;
}

/** How the kits were filled in the period, and where they stand today. */
export interface KitFigures {
  sealed: number;
  conform: number;
  /** On all shelves together. */
  readyKits: number;
  minimum: number;
  shelves: Shelf[];
}

/** What the network aimed at when the period ended, or of coverage when the report was made; null where it set nothing. */
export type ReportTargets = Record<(typeof AIMED_AT)[number], number | null>;
export const AIMED_AT = ['uptake', 'coverage', 'coverage-out-of-hours', 'lead-time', 'conformity'] as const;

export interface NeedSource {
  year: number;
  source: string;
  method: string;
}

/** What an edition says, frozen when it is made: a correction appears in a later period, never in this one again. */
export interface ReportContent {
  /** A month, a quarter or a year. */
  period: string;
  madeOn: PlainDate;
  region: UptakeRow;
  /** Of a period that still runs, as only a preview tells it: to which day. */
  running: { countedUntil: PlainDate } | null;
  /** The same period, or the same days of it, a year before; not there in reports of before. */
  yearBefore?: YearBefore | null;
  figures: MonthFigures;
  /** The region's way here over closed periods, the oldest first: thirteen months, eight quarters, or the quarters of the year. */
  trend: RegionPoint[];
  /** The period itself, of a month the quarter that closed last. */
  places: PlaceFigures;
  /** The same a year earlier; null where nothing is known of it. */
  before: PlaceFigures | null;
  /** How the pharmacies did in the period of the municipalities. */
  own: OwnFigures[];
  /** The region in that period, to stand beside them. */
  ownBeside: MonthFigures;
  coverage: { rows: CoverageLine[]; total: CoverageLine };
  /** Where somebody comes, in office hours and at night; null for a region too large to draw, not there in reports of before. */
  map?: ReachMap | null;
  kits: KitFigures;
  targets: ReportTargets;
  attention: Attention[];
  need: NeedSource | null;
}

/** What is told to whom: the coordinator acts, the board looks on, a pharmacy sees itself beside the region. */
export const READERS = ['coordinator', 'board', 'pharmacy'] as const;
export interface Reader {
  kind: (typeof READERS)[number];
  /** The pharmacy that reads. */
  organisationId: string | null;
}

/** Nobody reads of another pharmacy what is for itself alone. */
export function contentFor(content: ReportContent, { kind, organisationId }: Reader): ReportContent {
  const isOwn = ({ pharmacyId }: { pharmacyId: string }) => kind === 'pharmacy' && pharmacyId === organisationId;
  const attention = content.attention.filter((item) => kind !== 'pharmacy' || ('pharmacyId' in item && isOwn(item)));
  const shelves = content.kits.shelves.filter((shelf) => kind !== 'pharmacy' || isOwn(shelf));
  return { ...content, own: content.own.filter(isOwn), attention, kits: { ...content.kits, shelves } };
}

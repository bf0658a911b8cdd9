import { concentrationOf, type Concentration } from './concentration.rules.js';
import { addDays, type PlainDate } from '../../platform/calendar.js';
import { shareShown, pharmaciesWithTotal, type Shown, type SmallNumberRule } from '../disclosure/disclosure.js';
import type { MonitoringSettings } from '../monitoring.settings.js';
import { hoursWithin } from '../course/lead-time.rules.js';
import type { Waited } from '../course/waiting-time.rules.js';

/** How a pharmacy stands today: counts of kits and days, which are not about people. */
export interface SupplyNow {
  id: string;
  name: string;
  phone: string | null;
  gmCode: string | null;
  minimum: number;
  readyKits: number;
  contacts: number;
  /** Of the ready kits: so many may soon not leave any more. */
  expiring: number;
  agreementUntil: PlainDate | null;
  readinessUntil: PlainDate | null;
  /** Of the last days on which it took part: on so many no kit stood ready. */
  daysWithout: number;
  daysCounted: number;
}

/** What was asked of it in a closed quarter: counts of people. */
export interface Asked {
  requests: number;
  /** In tenths of an hour. */
  leadTime: readonly Waited[];
  offers: number;
  declined: number;
}

export type Risk =
  | { kind: 'below-minimum'; kits: number; minimum: number }
  | { kind: 'stock-out'; days: number }
  | { kind: 'agreement-ends'; on: PlainDate | null }
  | { kind: 'readiness-over'; on: PlainDate | null }
  | { kind: 'one-contact'; contacts: number }
  | { kind: 'slow'; hours: number }
  | { kind: 'declines'; share: number }
  | { kind: 'expiring'; kits: number };

export interface SupplyRow extends Pick<SupplyNow, 'id' | 'name' | 'phone' | 'readyKits' | 'minimum'> {
  daysWithout: number;
  daysCounted: number;
  /** So long the ready kits last, as it was asked in the quarter; null where the requests are not told. */
  daysOfCover: number | null;
  p90Hours: number | null;
  /** Requests taken on in the quarter. */
  requests: Shown;
  risks: Risk[];
}

export interface SupplyAnswer {
  dataDate: PlainDate;
  /** The closed quarter of what is counted of people. */
  quarter: string;
  items: SupplyRow[];
  concentration: Concentration;
  lookedBack: number;
}

/** How municipalities and the region are told in that quarter. */
export interface ToldIn {
  municipality: (gmCode: string) => Shown | null;
  region: Shown | null;
}

export interface Telling extends ToldIn {
  rule: SmallNumberRule;
  today: PlainDate;
  daysInQuarter: number;
  settings: MonitoringSettings;
}

const AGREEMENT_DAYS = 90;
const NINE_OF_TEN = 0.9;

/** Whoever has most risks first. */
export function supplyOf(
  pharmacies: readonly SupplyNow[],
  askedOf: (id: string) => Asked,
  telling: Telling,
): Pick<SupplyAnswer, 'items' | 'concentration'> {
  const counts = pharmacies.map(({ id, gmCode }) => ({ gmCode, count: askedOf(id).requests }));
  const { cells: shown, total } = pharmaciesWithTotal(counts, telling.municipality, telling.rule);
  const rows = pharmacies.map((one, i) => rowOf(one, askedOf(one.id), shown[i] ?? { kind: 'withheld' }, telling));
  return {
    items: rows.sort((a, b) => b.risks.length - a.risks.length || a.name.localeCompare(b.name, 'nl')),
    // Where the region's own number is not told, nobody may work it out from this sum
    concentration: concentrationOf(shown, telling.region?.kind === 'count' ? total : { kind: 'withheld' }),
  };
}

function rowOf(now: SupplyNow, asked: Asked, requests: Shown, telling: Telling): SupplyRow {
  const { id, name, phone, readyKits, minimum, daysWithout, daysCounted } = now;
  const told = requests.kind === 'count';
  const a_day = told ? requests.count / telling.daysInQuarter : 0;
  const p90Hours = told ? hoursWithin(NINE_OF_TEN, asked.leadTime, telling.rule) : null;
  const declines = told ? shareShown(asked.declined, asked.offers, telling.rule, false) : null;
  return {
    ...{ id, name, phone, readyKits, minimum, daysWithout, daysCounted, p90Hours, requests },
    daysOfCover: a_day > 0 ? readyKits / a_day : null,
    risks: risksOf(now, p90Hours, declines, telling),
  };
}

function risksOf(now: SupplyNow, p90Hours: number | null, declines: number | null, telling: Telling): Risk[] {
  const { today, settings } = telling;
  const { readyKits, minimum, daysWithout, agreementUntil, readinessUntil, contacts, expiring } = now;
  const risks: (Risk | false)[] = [
    readyKits < minimum && { kind: 'below-minimum', kits: readyKits, minimum },
    daysWithout > settings['supply.stockOutDays'] && { kind: 'stock-out', days: daysWithout },
    (readinessUntil === null || readinessUntil <= today) && { kind: 'readiness-over', on: readinessUntil },
    (agreementUntil === null || agreementUntil <= addDays(today, AGREEMENT_DAYS)) && {
      ...{ kind: 'agreement-ends', on: agreementUntil },
    },
    contacts < 2 && { kind: 'one-contact', contacts },
    p90Hours !== null && p90Hours > settings['supply.leadTimeHours'] && { kind: 'slow', hours: p90Hours },
    declines !== null && declines * 100 > settings['supply.declinesPercent'] && { kind: 'declines', share: declines },
    expiring > 0 && { kind: 'expiring', kits: expiring },
  ];
  return risks.filter((risk) => risk !== false);
}

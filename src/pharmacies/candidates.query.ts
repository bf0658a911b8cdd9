import type { EntityManager } from 'typeorm';
import { settingsFrom } from '../access/settings-from.js';
import { ask, type Statement } from '../platform/database/database.js';
import type { OpeningTimes } from '../platform/opening-times.js';
import { roadKm } from '../regions/distance.js';
import type { CandidateFacts } from './candidate.js';
import { radiusOf } from './candidate.rules.js';
import type { ParticipationFacts } from './participation.rules.js';
import { PHARMACY_SETTINGS, type PharmacySettings } from './pharmacies.settings.js';

export interface Ground {
  gmCode: string;
  place: string;
  /** Null for a PO box: nobody lives there. */
  centre: { lat: number; lon: number; areaKm2: number } | null;
}
export interface Weighable {
  area: Ground | null;
  candidates: CandidateFacts[];
  settings: PharmacySettings;
}

/** One round trip: every request begins with it. */
const WHO_MAY_SERVE: Statement = {
  name: 'candidates',
  text: 'select area, candidates, chosen from weighable($1, pharmacies_to_weigh($1, $2))',
};
const EVERY_PHARMACY: Statement = {
  name: 'every-candidate',
  text: 'select area, candidates, chosen from weighable($1, array(select organisation_id from pharmacy))',
};
const THESE: Statement = {
  name: 'these-candidates',
  text: 'select area, candidates, chosen from weighable($1, $2)',
};
/** No area has this number: nobody lists it, and it lies nowhere. */
export const NOWHERE = '0000';
interface FactsRow {
  id: string;
  name: string;
  phone: string | null;
  lat: number;
  lon: number;
  lists_pc4: boolean;
  lists_areas: boolean;
  radius_km: number | null;
  state: ParticipationFacts['state'] | null;
  agreement_from: string | null;
  agreement_until: string | null;
  paused_from: string | null;
  paused_until: string | null;
  pause_reason: string | null;
  readiness_confirmed_at: string | null;
  ready_kits: number;
  openings: OpeningTimes['hours'];
  open_on_holidays: boolean;
  closures: OpeningTimes['closures'];
  other_hours: OpeningTimes['otherHours'];
  deliveries: OpeningTimes['hours'];
  delivers_out_of_hours: boolean;
  duties: { from: string; until: string; phone: string; delivers: boolean }[];
  last_asked_at: string | null;
}
/** What `weighable` answers. */
export interface WeighRow {
  area: Ground | null;
  candidates: FactsRow[];
  chosen: Record<string, unknown>;
}

/** Who may serve a postcode area, however large the network is, and whoever is named. */
export const whoMayServe = (tx: EntityManager, pc4: string, named: readonly string[] = []) =>
  weighed(tx, WHO_MAY_SERVE, [pc4, named]);

/** Every pharmacy of the network, for whoever phones. */
export const everyPharmacy = (tx: EntityManager, pc4: string) => weighed(tx, EVERY_PHARMACY, [pc4]);

/** Some pharmacies, wherever a patient lives. */
export const thesePharmacies = (tx: EntityManager, ids: readonly string[]) => weighed(tx, THESE, [NOWHERE, ids]);

async function weighed(tx: EntityManager, statement: Statement, asked: unknown[]): Promise<Weighable> {
  const [row] = await ask<WeighRow>(tx, statement, asked);
  if (!row) throw new Error('the question for candidates answered nothing');
  return weighableFrom(row);
}

export function weighableFrom(row: WeighRow): Weighable {
  const settings = settingsFrom(row.chosen, PHARMACY_SETTINGS);
  return { area: row.area, settings, candidates: row.candidates.map((facts) => factsOf(facts, row.area, settings)) };
}

function factsOf(row: FactsRow, area: Ground | null, settings: PharmacySettings): CandidateFacts {
  const times = timesOf(row);
  return {
    id: row.id,
    name: row.name,
    phone: row.phone,
    distanceKm: area?.centre ? roadKm(area.centre, row) : null,
    listsPc4: row.lists_pc4,
    radiusKm: radiusOf(row.radius_km, row.lists_areas, settings),
    readyKits: row.ready_kits,
    times,
    delivery: row.deliveries.length > 0 ? { ...times, hours: row.deliveries } : times,
    deliversOutOfHours: row.delivers_out_of_hours,
    duties: row.duties.map((duty) => ({ ...duty, from: new Date(duty.from), until: new Date(duty.until) })),
    lastAskedAt: momentIn(row.last_asked_at),
    state: row.state ?? 'interested',
    agreementFrom: row.agreement_from,
    agreementUntil: row.agreement_until,
    pausedFrom: row.paused_from,
    pausedUntil: row.paused_until,
    pausedReason: row.pause_reason,
    readinessConfirmedAt: momentIn(row.readiness_confirmed_at),
  };
}

/** A holiday is kept as an eighth day of the week. */
function timesOf({
  openings,
  open_on_holidays: openOnHolidays,
  closures,
  other_hours: otherHours,
}: FactsRow): OpeningTimes {
  const [hours, holidayHours] = [openings.filter((it) => it.weekday <= 7), openings.filter((it) => it.weekday > 7)];
  return {
    ...{ hours, openOnHolidays, closures, otherHours },
    holidayHours: holidayHours.map(({ opens, closes }) => ({ opens, closes })),
  };
}

const momentIn = (text: string | null): Date | null => (text === null ? null : new Date(text));

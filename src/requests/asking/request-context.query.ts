import type { EntityManager } from 'typeorm';
import { settingsFrom } from '../../access/settings-from.js';
import { KIT_LIFE_SETTINGS } from '../../kit-life/kit-life.settings.js';
import { shortagesFrom, type Shortage, type ShortageRow } from '../../kit-standards/shortage.js';
import { addDays, momentOf, type PlainDate } from '../../platform/calendar.js';
import { ask, type Statement } from '../../platform/database/database.js';
import type { Practice, Signer } from './order.js';
import type { AskedMedicine } from './ordered-medicine.js';
import { PHARMACY_SETTINGS, type PharmacySettings } from '../../pharmacies/pharmacies.settings.js';
import { REQUEST_SETTINGS, type RequestSettings } from '../requests.settings.js';

export interface NamedOrganisation {
  id: string;
  name: string;
  kind: string;
  phone: string | null;
}
type LifeSettings = Readonly<Record<keyof typeof KIT_LIFE_SETTINGS, number>>;

/** Who asks, what the kit holds today, and the organisations that the request names. */
export interface AboutRequest {
  signer: Signer;
  bigStatus: string | null;
  practice: Practice;
  standard: { id: string; name: string } | null;
  medicines: AskedMedicine[];
  /** Those, and the out-of-hours posts of the network. */
  organisations: NamedOrganisation[];
  /** What a shortage changes in it. */
  shortages: Shortage[];
  settings: RequestSettings & LifeSettings & PharmacySettings;
  /** A kidney function that was measured before that day counts as unknown. */
  oldestEgfr: PlainDate;
}

/** One round trip, like the question for candidates that goes with it. */
const ABOUT: Statement = {
  name: 'about-request',
  text: `select signer, "bigStatus", practice, standard, medicines, organisations, shortages, chosen, today from about_request($1)`,
};
/** What `about_request` answers. */
export type AboutRow = Omit<AboutRequest, 'settings' | 'shortages' | 'oldestEgfr'> & {
  shortages: ShortageRow[];
  chosen: Record<string, unknown>;
  today: PlainDate;
};

export async function aboutRequest(tx: EntityManager, organisations: readonly string[]): Promise<AboutRequest> {
  const [row] = await ask<AboutRow>(tx, ABOUT, [organisations]);
  if (!row) throw new Error('the question about a request answered nothing');
  return aboutFrom(row);
}

export function aboutFrom({ chosen, shortages, today, ...about }: AboutRow): AboutRequest {
  const settings = settingsFrom(chosen, { ...REQUEST_SETTINGS, ...KIT_LIFE_SETTINGS, ...PHARMACY_SETTINGS });
  const oldestEgfr = addDays(today, -settings['egfr.days']);
  return { ...about, shortages: shortagesFrom(shortages), settings, oldestEgfr };
}

const DAY = 86_400_000;

/** Of a form only the day is known: the days count from its start, and the last of them is valid to its end. */
export const formValidUntil = (signedOn: PlainDate, settings: LifeSettings): Date =>
  momentOf(addDays(signedOn, settings['case.orderValidDays'] - 1), '23:59');

export const orderValidUntil = (now: Date, settings: LifeSettings): Date =>
  new Date(now.getTime() + settings['case.orderValidDays'] * DAY);

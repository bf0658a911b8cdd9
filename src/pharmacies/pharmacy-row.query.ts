import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import type { Opening } from '../platform/opening-times.js';
import type { KeptHours } from './opening-hours.js';

export interface KnownPharmacy {
  id: string;
  name: string;
  agb: string;
  ownerName: string;
  phone: string | null;
  mailAddress: string | null;
  place: string | null;
  postcode: string | null;
  lat: number;
  lon: number;
  radiusKm: number | null;
  minimumReadyKits: number;
  deliversOutOfHours: boolean;
  area: string[];
  /** When it delivers; none: as long as it is open. */
  delivery: Opening[];
  times: KeptHours;
  version: number;
}

const HOURS = `'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI')`;
const NOW = 'h.from_day <= app_today() and (h.until_day is null or h.until_day > app_today())';
/** Both versions only go up, so that their sum says whether either did. */
const KNOWN: Statement = {
  name: 'pharmacy-rows-known',
  text: `select o.id, o.agb, o.name, o.phone, o.mail_address as "mailAddress", o.place, o.postcode, p.owner_name as "ownerName", p.lat, p.lon,
                p.radius_km as "radiusKm", p.minimum_ready_kits as "minimumReadyKits", p.delivers_out_of_hours as "deliversOutOfHours",
                p.version + o.version as version,
                array(select a.pc4 from pharmacy_area a where a.organisation_id = o.id and a.from_day <= app_today()
                        and (a.until_day is null or a.until_day > app_today()) order by a.pc4) as area,
                coalesce((select jsonb_agg(jsonb_build_object('weekday', h.weekday, ${HOURS}) order by h.weekday, h.opens)
                          from pharmacy_delivery h where h.organisation_id = o.id and ${NOW}), '[]') as delivery,
                jsonb_build_object('openOnHolidays', p.open_on_holidays,
                  'hours', coalesce((select jsonb_agg(jsonb_build_object('weekday', h.weekday, ${HOURS}) order by h.weekday, h.opens)
                                     from pharmacy_opening h where h.organisation_id = o.id and h.weekday < 8 and ${NOW}), '[]'),
                  'holidayHours', coalesce((select jsonb_agg(jsonb_build_object(${HOURS}) order by h.opens)
                                            from pharmacy_opening h where h.organisation_id = o.id and h.weekday = 8 and ${NOW}), '[]'),
                  'closures', coalesce((select jsonb_agg(jsonb_build_object('from', c.from_day, 'until', c.until_day, 'reason', c.reason) order by c.from_day)
                                        from pharmacy_closure c where c.organisation_id = o.id and c.until_day >= app_today()), '[]'),
                  'otherHours', coalesce((select jsonb_agg(jsonb_build_object('day', h.day, ${HOURS}, 'reason', h.reason) order by h.day, h.opens)
                                          from pharmacy_other_hours h where h.organisation_id = o.id and h.day >= app_today()), '[]')) as times
         from organisation o join pharmacy p on p.organisation_id = o.id where o.network_id = acting_network() and (o.agb = any ($1) or lower(o.name) = any ($2))`,
};
/** The pharmacy's own version, when neither it nor its organisation was changed since. */
const VERSION: Statement = {
  name: 'pharmacy-row-version',
  text: `select p.version, o.agb from pharmacy p join organisation o on o.id = p.organisation_id
         where p.organisation_id = $1 and p.version + o.version = $2 for update of p`,
};
const CENTRE: Statement = {
  name: 'pharmacy-row-centre',
  text: 'select lat, lon from postcode_area where network_id = acting_network() and pc4 = $1 and lat is not null',
};
const TAKE_BACK: Statement = { name: 'pharmacy-take-back', text: 'select take_back_pharmacy($1, $2) as outcome' };

/** By their AGB codes, or by their names where those are all that is known. */
export const pharmaciesCalled = (tx: EntityManager, called: readonly string[]) =>
  ask<KnownPharmacy>(tx, KNOWN, [called, called.map((name) => name.toLowerCase())]);

export async function unchangedSince(tx: EntityManager, id: string, both: number) {
  const [row] = await ask<{ version: number; agb: string }>(tx, VERSION, [id, both]);
  return row ?? null;
}

/** Where a postcode lies, near enough to say which pharmacy is closest. */
export async function centreOf(tx: EntityManager, pc4: string): Promise<{ lat: number; lon: number } | null> {
  const [centre] = await ask<{ lat: number; lon: number }>(tx, CENTRE, [pc4]);
  return centre ?? null;
}

export async function takeBackPharmacy(tx: EntityManager, id: string, version: number) {
  const [row] = await ask<{ outcome: 'taken-back' | 'changed-since' | 'built-upon' }>(tx, TAKE_BACK, [id, version]);
  return row?.outcome ?? 'changed-since';
}

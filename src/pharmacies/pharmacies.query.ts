import type { EntityManager } from 'typeorm';
import { ask, type Statement } from '../platform/database/database.js';
import { isOpen, nextOpening } from '../platform/opening-times.js';
import type { OnDuty } from './candidate.js';
import { thesePharmacies } from './candidates.query.js';
import type { Closure, KeptHours, OtherHours } from './opening-hours.js';
import { deliveryOnOneLine } from './delivery-hours.js';
import { openingTimesAsText } from './opening-hours-text.rules.js';
import { takesPart, type PharmacyState, type WhyNotTakingPart } from './participation.rules.js';
import { stepsFrom, type Step } from './pharmacy-states.rules.js';

interface Details {
  id: string;
  name: string;
  place: string | null;
  phone: string | null;
  mailAddress: string | null;
  ownerName: string;
  minimumReadyKits: number;
  radiusKm: number | null;
  lat: number;
  lon: number;
  version: number;
  area: string[];
  contacts: { name: string | null; phone: string }[];
  closures: Closure[];
  otherHours: OtherHours[];
  /** The one that lasts longest; it may have yet to begin. */
  latestAgreement: { until: string; signedBy: string } | null;
}
/** Of closures and other hours only those of today and later. */
export interface PharmacyNow extends Details, KeptHours {
  state: PharmacyState;
  takesPart: boolean;
  /** Why it does not take part now. */
  why: WhyNotTakingPart | null;
  readyKits: number;
  /** At this moment. */
  duty: OnDuty | null;
  openNow: boolean;
  opensAt: Date | null;
  deliversOutOfHours: boolean;
  /** When it delivers, as people write it; blank: as long as it is open. */
  deliveryText: string;
  closures: Closure[];
  otherHours: OtherHours[];
  /** All of that as people write it. */
  hoursText: string;
  agreement: { from: string; until: string | null } | null;
  readinessConfirmedAt: Date | null;
  /** What the network may record next. */
  steps: Step[];
}

const DETAILS: Statement = {
  name: 'pharmacies',
  text: `select p.organisation_id as id, o.name, o.place, o.phone, o.mail_address as "mailAddress", p.owner_name as "ownerName", p.lat, p.lon,
                p.minimum_ready_kits as "minimumReadyKits", p.radius_km as "radiusKm", p.version,
                array(select a.pc4 from pharmacy_area a where a.organisation_id = p.organisation_id and a.from_day <= app_today()
                        and (a.until_day is null or a.until_day > app_today()) order by a.pc4) as area,
                coalesce((select jsonb_agg(jsonb_build_object('name', c.name, 'phone', c.phone) order by c.place) from pharmacy_contact c
                          where c.organisation_id = p.organisation_id), '[]') as contacts,
                (select jsonb_build_object('until', g.until_day, 'signedBy', g.signed_by) from pharmacy_agreement g where g.organisation_id = p.organisation_id
                 order by g.until_day desc limit 1) as "latestAgreement",
                coalesce((select jsonb_agg(jsonb_build_object('from', c.from_day, 'until', c.until_day, 'reason', c.reason) order by c.from_day)
                          from pharmacy_closure c where c.organisation_id = p.organisation_id and c.until_day >= app_today()), '[]') as closures,
                coalesce((select jsonb_agg(jsonb_build_object('day', d.day, 'opens', to_char(d.opens, 'HH24:MI'), 'closes', to_char(d.closes, 'HH24:MI'),
                                                              'reason', d.reason) order by d.day, d.opens)
                          from pharmacy_other_hours d where d.organisation_id = p.organisation_id and d.day >= app_today()), '[]') as "otherHours"
         from pharmacy p join organisation o on o.id = p.organisation_id where $1::uuid is null or p.organisation_id = $1 order by o.name limit 500`,
};
/** Every pharmacy of the network with what holds at this moment; two round trips, however many there are. */
export async function pharmaciesNow(tx: EntityManager, now: Date, id: string | null = null): Promise<PharmacyNow[]> {
  const details = await ask<Details>(tx, DETAILS, [id]);
  const { candidates, settings } = await thesePharmacies(
    tx,
    details.map((it) => it.id),
  );
  const known = new Map(candidates.map((facts) => [facts.id, facts]));
  return details.flatMap((it) => {
    const facts = known.get(it.id);
    if (!facts) return [];
    const part = takesPart(facts, now, settings);
    const openNow = isOpen(facts.times, now);
    const { hours, openOnHolidays, holidayHours } = facts.times;
    const kept = { hours, openOnHolidays, holidayHours, closures: it.closures, otherHours: it.otherHours };
    return {
      ...it,
      ...kept,
      hoursText: openingTimesAsText(kept),
      state: facts.state,
      takesPart: part.ok,
      why: part.ok ? null : part.why,
      readyKits: facts.readyKits,
      duty: facts.duties.find(({ from, until }) => from <= now && now < until) ?? null,
      openNow,
      opensAt: openNow ? null : nextOpening(facts.times, now),
      deliversOutOfHours: facts.deliversOutOfHours,
      deliveryText: facts.delivery === facts.times ? '' : deliveryOnOneLine(facts.delivery.hours),
      agreement: facts.agreementFrom ? { from: facts.agreementFrom, until: facts.agreementUntil } : null,
      readinessConfirmedAt: facts.readinessConfirmedAt,
      steps: stepsFrom(facts.state),
    };
  });
}

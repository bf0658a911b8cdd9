import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { momentOf, type PlainDate } from '../platform/calendar.js';
import { Clock } from '../platform/clock.js';
import { ask, Database, type Statement } from '../platform/database/database.js';
import { regionName } from './counts.query.js';
import { coverageAnswer, type CoverageAnswer, type CoverageBy } from './coverage-answer.rules.js';
import type { SuppliersOn } from './headline.rules.js';
import { reachMap, type ReachMap } from './map/reach.rules.js';
import type { Absent, CoverageMode, InhabitedArea, Supplier } from './served.rules.js';

const AREAS: Statement = {
  name: 'monitoring-areas',
  text: `select a.pc4, a.gm_code as "gmCode", m.name as municipality, a.place, a.lat, a.lon, a.area_km2 as "areaKm2", a.expected_deaths as weight
         from postcode_area a join municipality m on m.network_id = a.network_id and m.code = a.gm_code
         where a.network_id = acting_network() and not a.po_box order by a.pc4`,
};
const TAKING_PART: Statement = {
  name: 'monitoring-taking-part',
  text: `select p.id, p.name, p.owner, p.lat, p.lon, p.radius_km as "radiusKm", p.delivers_out_of_hours as "outOfHours",
                array(select a.pc4 from pharmacy_area a where a.organisation_id = p.id
                      and a.from_day <= $2::date and (a.until_day is null or a.until_day > $2::date)) as listed
         from monitoring.participation p where p.active @> $1::timestamptz and p.on_days @> $2::date order by p.name`,
};
const NOT_TAKING_PART: Statement = {
  name: 'monitoring-not-taking-part',
  text: `select p.id, p.name, p.owner, p.lat, p.lon, p.radius_km as "radiusKm", true as "outOfHours", false as ready,
                (select o.phone from organisation o where o.id = p.id) as phone, p.active @> $1::timestamptz as active,
                (select coalesce(z.until_day, 'infinity')::text from pharmacy_pause z where z.organisation_id = p.id and z.from_day <= $2::date
                 and coalesce(z.until_day, 'infinity') > $2::date order by z.until_day desc nulls first limit 1) as "pausedUntil",
                not p.agreed_on @> $2::date as "agreementOver", not p.ready_on @> $2::date as "readinessOver",
                array(select a.pc4 from pharmacy_area a where a.organisation_id = p.id
                      and a.from_day <= $2::date and (a.until_day is null or a.until_day > $2::date)) as listed
         from monitoring.participation p where not (p.active @> $1::timestamptz and p.on_days @> $2::date) order by p.name limit 500`,
};
const TAKING_PART_ON: Statement = {
  name: 'monitoring-taking-part-on',
  text: `select d.day::text as day, p.id, p.name, p.owner, p.lat, p.lon, p.radius_km as "radiusKm", p.delivers_out_of_hours as "outOfHours",
                array(select a.pc4 from pharmacy_area a where a.organisation_id = p.id
                      and a.from_day <= d.day and (a.until_day is null or a.until_day > d.day)) as listed
         from monitoring.participation p join unnest($1::date[]) as d (day)
           on p.active @> ((d.day + time '12:00') at time zone 'Europe/Amsterdam') and p.on_days @> d.day`,
};
const READY_NOW: Statement = {
  name: 'monitoring-ready-now',
  text: 'select pharmacy_id as id from monitoring.ready_now',
};
const READY_THEN: Statement = {
  name: 'monitoring-ready-then',
  text: `select distinct pharmacy_id as id from monitoring.shelf
         where sealed_at <= $1::timestamptz and earliest_expiry >= $2::date and ready @> $1::timestamptz`,
};

/** With where somebody comes; null where there are too many areas to draw. */
export type MappedCoverage = CoverageAnswer & { map: ReachMap | null };

/** Who can get a kit: by whom each area is served at a moment. */
@Injectable()
export class Coverages {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  at(day: PlainDate, mode: CoverageMode, by: CoverageBy, actor: Actor): Promise<MappedCoverage> {
    return this.database.read(actor, async (tx) => {
      const { areas, suppliers } = await this.ground(tx, day);
      const region = await regionName(tx);
      const answer = coverageAnswer(areas, suppliers, { at: day, mode, by, region });
      return { ...answer, map: reachMap(areas, suppliers, mode) };
    });
  }

  /** Today as it is at this moment, another day as it was or will be at noon. */
  async ground(tx: EntityManager, day: PlainDate): Promise<{ areas: InhabitedArea[]; suppliers: Supplier[] }> {
    const isToday = day === this.clock.today();
    const moment = this.#moment(day);
    const areas = await ask<InhabitedArea>(tx, AREAS);
    const takingPart = await ask<Omit<Supplier, 'ready'>>(tx, TAKING_PART, [moment, day]);
    const kits = await ask<{ id: string }>(tx, isToday ? READY_NOW : READY_THEN, isToday ? [] : [moment, day]);
    const ready = new Set(kits.map(({ id }) => id));
    return { areas, suppliers: takingPart.map((one) => ({ ...one, ready: ready.has(one.id) })) };
  }

  /** Who is known and does not take part: whoever may be asked to. */
  others(tx: EntityManager, day: PlainDate): Promise<Absent[]> {
    return ask<Absent>(tx, NOT_TAKING_PART, [this.#moment(day), day]);
  }

  /** Who took part on each of these days at noon; which kits were ready then is not asked. */
  async groundOn(tx: EntityManager, days: readonly PlainDate[]): Promise<{ areas: InhabitedArea[]; on: SuppliersOn }> {
    const areas = await ask<InhabitedArea>(tx, AREAS);
    const found = await ask<Omit<Supplier, 'ready'> & { day: PlainDate }>(tx, TAKING_PART_ON, [days]);
    const on = new Map(days.map((day) => [day, found.filter((one) => one.day === day)]));
    return { areas, on: (day) => (on.get(day) ?? []).map((one) => ({ ...one, ready: false })) };
  }

  #moment(day: PlainDate): Date {
    return day === this.clock.today() ? this.clock.now() : momentOf(day, '12:00');
  }
}

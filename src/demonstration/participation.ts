import type { Client } from 'pg';
import { v7 as uuidv7 } from 'uuid';
import type { KeptHours } from '../pharmacies/opening-hours.js';
import { openingTimesFrom } from '../pharmacies/opening-hours.rules.js';
import { addDays, dayOf, type PlainDate } from '../platform/calendar.js';
import type { Row } from './rows.js';

const STATES = [
  [-40, 'interested'],
  [-20, 'agreed'],
  [-10, 'trained'],
  [0, 'active'],
] as const;

/** When a pharmacy of the cast is open, as its row says in words. */
export function timesOf({ name = '', opens = '' }: Row, today: PlainDate): KeptHours {
  const times = openingTimesFrom(opens, today);
  if ('unread' in times) throw new Error(`the hours of ${name} are not read: ${times.unread}`);
  return times;
}

/** A pharmacy takes part since so many days, and confirmed each month since that it is ready. */
export async function takePart(owner: Client, network: string, id: string, it: Row, sinceDays: number, now: Date) {
  const today = dayOf(now);
  const since = addDays(today, -sinceDays);
  const {
    owner: ownerName = '',
    lat,
    lon,
    radius_km: radius,
    out_of_hours: night,
    minimum,
    contacts,
    agreement_days: ends,
    ready_days: ready,
  } = it;
  await owner.query(
    `insert into pharmacy (network_id, organisation_id, owner_name, lat, lon, radius_km, delivers_out_of_hours, minimum_ready_kits)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [network, id, ownerName, lat, lon, radius, night === 'yes', minimum],
  );
  await owner.query(
    `insert into pharmacy_contact select $1, $2, place, 'Contact ' || place || ' ' || $3, '070 000 00 00' from generate_series(1, $4::int) place`,
    [network, id, ownerName, contacts],
  );
  for (const [days, state] of STATES)
    await owner.query(
      'insert into pharmacy_state (network_id, organisation_id, from_at, state) values ($1, $2, $3, $4)',
      [...[network, id, `${addDays(since, days)}T09:00:00Z`, state]],
    );
  await owner.query(
    `insert into pharmacy_agreement (network_id, id, organisation_id, from_day, until_day, signed_by, recorded_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [network, uuidv7(), id, addDays(since, -20), addDays(today, Number(ends)), ownerName, now],
  );
  await owner.query(
    `insert into pharmacy_readiness select $1, $2, $3::timestamptz - make_interval(days => $5::int + 30 * n) from generate_series(0, $4::int) n`,
    [network, id, now, Math.floor((sinceDays - Number(ready)) / 30), ready],
  );
  await open(owner, network, id, timesOf(it, today), since);
  if (it['paused_days'])
    await owner.query('insert into pharmacy_pause values ($1, $2, $3, $4, $5, $6, $7)', [
      ...[
        network,
        uuidv7(),
        id,
        addDays(today, -9),
        addDays(today, Number(it['paused_days'])),
        it['paused_reason'],
        now,
      ],
    ]);
}

async function open(owner: Client, network: string, id: string, times: KeptHours, since: PlainDate) {
  const { hours, openOnHolidays, holidayHours, closures, otherHours } = times;
  await owner.query('update pharmacy set open_on_holidays = $2 where organisation_id = $1', [id, openOnHolidays]);
  for (const { weekday, opens, closes } of [...hours, ...holidayHours.map((it) => ({ ...it, weekday: 8 }))])
    await owner.query('insert into pharmacy_opening values ($1, $2, $3, $4, $5, $6)', [
      ...[network, id, weekday, opens, closes, since],
    ]);
  for (const { from, until, reason } of closures)
    await owner.query('insert into pharmacy_closure values ($1, $2, $3, $4, $5)', [network, id, from, until, reason]);
  for (const { day, opens, closes, reason } of otherHours)
    await owner.query('insert into pharmacy_other_hours values ($1, $2, $3, $4, $5, $6)', [
      ...[network, id, day, opens, closes, reason],
    ]);
}

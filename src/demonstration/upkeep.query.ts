import type { Client } from 'pg';

/** As if every invented pharmacy had confirmed each month, also the months that the clock passed over. */
export async function confirmReadiness(owner: Client, now: Date, days: number): Promise<void> {
  await owner.query(
    `insert into pharmacy_readiness (network_id, organisation_id, confirmed_at)
     select r.network_id, r.organisation_id, at from (select network_id, organisation_id, max(confirmed_at) as last from pharmacy_readiness group by 1, 2) r,
       generate_series(r.last + make_interval(days => $2::int), $1::timestamptz, make_interval(days => $2::int)) at
     on conflict do nothing`,
    [now, days],
  );
}

/** An agreement that ends soon is followed by the next one, before it counts as a risk for long. */
export async function renewAgreements(owner: Client, now: Date, today: string): Promise<void> {
  await owner.query(
    `insert into pharmacy_agreement (network_id, id, organisation_id, from_day, until_day, signed_by, recorded_at)
     select a.network_id, uuidv7(), a.organisation_id, a.until_day, $2::date + 400, a.signed_by, $1
     from (select distinct on (organisation_id) * from pharmacy_agreement order by organisation_id, until_day desc) a where a.until_day < $2::date + 30`,
    [now, today],
  );
}

/** Kits that stand on a shelf and can hardly be used any more: emptied by two people, list I and II destroyed. */
export async function emptyStaleKits(owner: Client, now: Date, today: string, daysLeft: number): Promise<void> {
  await owner.query(
    `with stale as (
       update kit k set status = 'emptied', version = k.version + 1
       where k.status = 'sealed' and k.earliest_expiry < $2::date + $3::int and not k.in_case
       returning k.network_id, k.id, k.organisation_id, k.assembled_by, k.checked_by),
     told as (
       insert into event (network_id, id, kind, subject, subject_id, at, person_id, organisation_id, role, expanded_at)
       select network_id, uuidv7(), 'kit-emptied', 'kit', id, $1, checked_by, organisation_id, 'pharmacist', $1 from stale),
     destroyed as (
       insert into destruction (network_id, id, organisation_id, kit_id, destroyed_by, witness_id, at)
       select network_id, uuidv7(), organisation_id, id, checked_by, assembled_by, $1 from stale)
     insert into opium_movement (network_id, id, organisation_id, kit_id, product, lot, from_account, to_account, quantity, at, person_id, witness_id)
     select s.network_id, uuidv7(), s.organisation_id, s.id, l.product, l.lot, way.a, way.b, l.quantity, $1, s.checked_by, case way.n when 2 then s.assembled_by end
     from stale s join kit_line l on l.kit_id = s.id and l.opium_list is not null,
       (values (1, 'kit', 'for-destruction'), (2, 'for-destruction', 'destroyed')) as way (n, a, b) order by way.n`,
    [now, today, daysLeft],
  );
}

export interface Short {
  pharmacy: string;
  one: string;
  other: string;
  lacks: number;
}

/** Which pharmacies have fewer ready kits than they agreed to, and who works there. */
export async function tooFewKits(owner: Client, today: string, daysLeft: number): Promise<Short[]> {
  const { rows } = await owner.query<Short>(
    `select p.organisation_id as pharmacy, w.people[1] as one, w.people[2] as other, p.minimum_ready_kits - coalesce(k.ready, 0) as lacks
     from pharmacy p
       join (select m.organisation_id, array_agg(m.person_id order by m.person_id) as people from membership m
             where m.role in ('pharmacist', 'pharmacy-assistant') and m.until is null group by 1) w on w.organisation_id = p.organisation_id
       left join (select k.organisation_id, count(*)::int as ready from kit k where k.status = 'sealed' and k.earliest_expiry >= $1::date + $2::int
                    and not k.in_case group by 1) k on k.organisation_id = p.organisation_id
     where coalesce(k.ready, 0) < p.minimum_ready_kits and cardinality(w.people) > 1`,
    [today, daysLeft],
  );
  return rows;
}

/** The last week of the roster over and over, by the clock on the wall, until five weeks ahead. */
export async function prolongRoster(owner: Client, now: Date): Promise<void> {
  await owner.query(
    `insert into duty (network_id, id, organisation_id, kind, from_at, until_at, phone, delivers)
     select d.network_id, uuidv7(), d.organisation_id, d.kind, t.from_at, t.until_at, d.phone, d.delivers
     from (select network_id, max(from_at) as last from duty group by 1) l join duty d on d.network_id = l.network_id and d.from_at > l.last - interval '7 days',
       generate_series(1, 110) w, lateral (select (d.from_at at time zone 'Europe/Amsterdam' + make_interval(weeks => w)) at time zone 'Europe/Amsterdam' as from_at,
         (d.until_at at time zone 'Europe/Amsterdam' + make_interval(weeks => w)) at time zone 'Europe/Amsterdam' as until_at) t
     where t.from_at < $1::timestamptz + interval '35 days'`,
    [now],
  );
}

export async function serialsOf(owner: Client): Promise<Map<string, number>> {
  const { rows } = await owner.query<{ month: string; last: number }>('select month, last from kit_serial');
  return new Map(rows.map(({ month, last }) => [month, last]));
}

/* What the offer order must weigh and one party may not see: who can serve this postcode, with the facts of each. */
create or replace function candidate_facts(p_pc4 text)
returns table (id uuid, name text, lat double precision, lon double precision, lists_pc4 boolean, lists_areas boolean, radius_km double precision, state text,
               agreement_from date, agreement_until date, paused_from date, paused_until date, pause_reason text, readiness_confirmed_at timestamptz,
               ready_kits int, openings jsonb, closures jsonb, delivers_out_of_hours boolean, duty boolean, last_asked_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare today date := app_today(); mine uuid := acting_network();
begin
  return query
  select p.organisation_id, o.name, p.lat, p.lon,
    exists (select from pharmacy_area a where a.organisation_id = p.organisation_id and a.pc4 = p_pc4 and a.from_day <= today and (a.until_day is null or a.until_day > today)),
    exists (select from pharmacy_area a where a.organisation_id = p.organisation_id and a.from_day <= today and (a.until_day is null or a.until_day > today)),
    p.radius_km,
    (select s.state from pharmacy_state s where s.organisation_id = p.organisation_id and s.from_at <= app_now() order by s.from_at desc limit 1),
    g.from_day, g.until_day, z.from_day, z.until_day, z.reason,
    (select max(r.confirmed_at) from pharmacy_readiness r where r.organisation_id = p.organisation_id and r.confirmed_at <= app_now()),
    (select count(*)::int from ready_kit k where k.organisation_id = p.organisation_id),
    (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))), '[]')
       from pharmacy_opening h where h.organisation_id = p.organisation_id and h.from_day <= today and (h.until_day is null or h.until_day > today)),
    (select coalesce(jsonb_agg(jsonb_build_object('from', c.from_day, 'to', c.until_day)), '[]')
       from pharmacy_closure c where c.organisation_id = p.organisation_id and c.until_day >= today),
    p.delivers_out_of_hours, p.duty,
    (select max(y.from_at) from case_party y where y.organisation_id = p.organisation_id and y.part = 'offered')
  from pharmacy p join organisation o on o.id = p.organisation_id
  left join lateral (select x.from_day, x.until_day from pharmacy_agreement x where x.organisation_id = p.organisation_id and x.from_day <= today
                     order by x.until_day desc limit 1) g on true
  left join lateral (select x.from_day, x.until_day, x.reason from pharmacy_pause x where x.organisation_id = p.organisation_id and x.from_day <= today
                     and (x.until_day is null or x.until_day >= today) order by x.from_day desc limit 1) z on true
  where p.network_id = mine;
end $$;

grant execute on function candidate_facts(text) to app;

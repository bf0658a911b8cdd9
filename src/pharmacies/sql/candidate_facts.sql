/* What the offer order must weigh and one party may not see: the facts of some pharmacies of the network for this postcode area. In sets and not
   pharmacy by pharmacy, each table once by the key that begins with the pharmacy and kept, or a join in a loop would count the shelf once for each; exceptions of yesterday too, since its evening may last until now.
   Stable; app may call it. With its owner's rights: what is weighed of others is seen by nobody else; everything is of the acting network. */
create or replace function candidate_facts(p_pc4 text, p_pharmacies uuid[])
returns table (id uuid, name text, phone text, lat double precision, lon double precision, lists_pc4 boolean, lists_areas boolean, radius_km double precision, state text,
               agreement_from date, agreement_until date, paused_from date, paused_until date, pause_reason text, readiness_confirmed_at timestamptz,
               ready_kits int, openings json, open_on_holidays boolean, closures json, other_hours json, deliveries json, delivers_out_of_hours boolean, duties json, last_asked_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
  with area as materialized (
    select a.organisation_id, bool_or(a.pc4 = p_pc4) as listed from pharmacy_area a
    where a.organisation_id = any (p_pharmacies) and a.from_day <= app_today() and (a.until_day is null or a.until_day > app_today()) group by a.organisation_id),
  state as materialized (
    select distinct on (s.organisation_id) s.organisation_id, s.state from pharmacy_state s
    where s.organisation_id = any (p_pharmacies) and s.from_at <= app_now() order by s.organisation_id, s.from_at desc),
  agreement as materialized (
    select distinct on (g.organisation_id) g.organisation_id, g.from_day, g.until_day from pharmacy_agreement g
    where g.organisation_id = any (p_pharmacies) and g.from_day <= app_today() order by g.organisation_id, g.until_day desc),
  pause as materialized (
    select distinct on (z.organisation_id) z.organisation_id, z.from_day, z.until_day, z.reason from pharmacy_pause z
    where z.organisation_id = any (p_pharmacies) and z.from_day <= app_today() and (z.until_day is null or z.until_day >= app_today())
    order by z.organisation_id, z.from_day desc),
  readiness as materialized (
    select r.organisation_id, max(r.confirmed_at) as at from pharmacy_readiness r
    where r.organisation_id = any (p_pharmacies) and r.confirmed_at <= app_now() group by r.organisation_id),
  opening as materialized (
    select h.organisation_id, json_agg(json_build_object('weekday', h.weekday, 'opens', left(h.opens::text, 5), 'closes', left(h.closes::text, 5))
      order by h.weekday, h.opens) as hours
    from pharmacy_opening h
    where h.organisation_id = any (p_pharmacies) and h.from_day <= app_today() and (h.until_day is null or h.until_day > app_today()) group by h.organisation_id),
  closure as materialized (
    select c.organisation_id, json_agg(json_build_object('from', c.from_day, 'until', c.until_day)) as days from pharmacy_closure c
    where c.organisation_id = any (p_pharmacies) and c.until_day >= app_today() - 1 group by c.organisation_id),
  other as materialized (
    select d.organisation_id, json_agg(json_build_object('day', d.day, 'opens', left(d.opens::text, 5), 'closes', left(d.closes::text, 5))) as hours
    from pharmacy_other_hours d where d.organisation_id = any (p_pharmacies) and d.day >= app_today() - 1 group by d.organisation_id),
  delivery as materialized (
    select v.organisation_id, json_agg(json_build_object('weekday', v.weekday, 'opens', left(v.opens::text, 5), 'closes', left(v.closes::text, 5))
      order by v.weekday, v.opens) as hours
    from pharmacy_delivery v
    where v.organisation_id = any (p_pharmacies) and v.from_day <= app_today() and (v.until_day is null or v.until_day > app_today()) group by v.organisation_id),
  on_duty as materialized (
    select u.organisation_id, json_agg(json_build_object('from', u.from_at, 'until', u.until_at, 'phone', u.phone, 'delivers', u.delivers) order by u.from_at) as duties from coming_duties() u
    where u.organisation_id = any (p_pharmacies) group by u.organisation_id),
  shelf as materialized (select k.organisation_id, count(*)::int as kits from ready_kit k where k.network_id = acting_network() and k.organisation_id = any (p_pharmacies) group by k.organisation_id)
  select p.organisation_id, o.name, o.phone, p.lat, p.lon, coalesce(area.listed, false), area.organisation_id is not null, p.radius_km, state.state,
    agreement.from_day, agreement.until_day, pause.from_day, pause.until_day, pause.reason, readiness.at, coalesce(shelf.kits, 0),
    coalesce(opening.hours, '[]'), p.open_on_holidays, coalesce(closure.days, '[]'), coalesce(other.hours, '[]'), coalesce(delivery.hours, '[]'), p.delivers_out_of_hours, coalesce(on_duty.duties, '[]'),
    (select max(y.from_at) from case_party y where y.organisation_id = p.organisation_id and y.part = 'offered')
  from pharmacy p join organisation o on o.id = p.organisation_id
  left join area using (organisation_id) left join state using (organisation_id) left join agreement using (organisation_id)
  left join pause using (organisation_id) left join readiness using (organisation_id) left join opening using (organisation_id)
  left join closure using (organisation_id) left join other using (organisation_id) left join delivery using (organisation_id) left join on_duty using (organisation_id) left join shelf using (organisation_id)
  where p.network_id = acting_network() and p.organisation_id = any (p_pharmacies)
$$;

grant execute on function candidate_facts(text, uuid[]) to app;

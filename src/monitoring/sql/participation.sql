-- Since when, until when: the moments at which a pharmacy was active, and the days on which it took part. Agreements and
-- pauses end before their last day, closures with it, but for days with other hours;
-- a confirmation of readiness counts for as long as the network says, and where one holds today, on all days to come: nobody can confirm these yet. Whoever names no area has the network's, as where it is asked.
create or replace view monitoring.participation with (security_barrier) as
select p.organisation_id as id, o.name, p.owner_name as owner, p.lat, p.lon, area.radius_km, p.delivers_out_of_hours,
       active.at as active, agreed.on_days * ready.on_days - paused.on_days - closed.on_days as on_days, agreed.on_days as agreed_on, ready.on_days as ready_on
from public.pharmacy p
join public.organisation o on o.network_id = p.network_id and o.id = p.organisation_id
cross join lateral (
  select coalesce(p.radius_km, case when not exists (select from public.pharmacy_area a where a.organisation_id = p.organisation_id and a.until_day is null)
                                    then (select threshold('pharmacy.radiusKm')) end) as radius_km
) area
cross join lateral (
  select coalesce(range_agg(tstzrange(s.from_at, s.next_at)) filter (where s.state = 'active'), '{}') as at
  from (select state, from_at, lead(from_at) over (order by from_at) as next_at from public.pharmacy_state where organisation_id = p.organisation_id) s
) active
cross join lateral (
  select coalesce(range_agg(daterange(from_day, until_day)), '{}') as on_days
  from public.pharmacy_agreement where organisation_id = p.organisation_id
) agreed
cross join lateral (
  select case when confirmed.on_days @> app_today() then confirmed.on_days + datemultirange(daterange(app_today(), null)) else confirmed.on_days end as on_days
  from (select coalesce(range_agg(daterange(amsterdam_day(confirmed_at), amsterdam_day(confirmed_at) + 1 + (select threshold('pharmacy.readinessDays')))), '{}') as on_days
        from public.pharmacy_readiness where organisation_id = p.organisation_id) confirmed
) ready
cross join lateral (
  select coalesce(range_agg(daterange(from_day, until_day)), '{}') as on_days
  from public.pharmacy_pause where organisation_id = p.organisation_id
) paused
cross join lateral (
  select coalesce(range_agg(daterange(from_day, until_day, '[]')), '{}')
       - coalesce((select range_agg(daterange(h.day, h.day, '[]')) from public.pharmacy_other_hours h where h.organisation_id = p.organisation_id), '{}') as on_days
  from public.pharmacy_closure where organisation_id = p.organisation_id
) closed
where p.network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.participation to app;

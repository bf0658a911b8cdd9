-- Of the requests of a period until it was over: how many were delivered by the pharmacy that was asked first. Withdrawn before anybody took it:
-- not counted. Of the pilot nobody knows who was asked.
create or replace view monitoring.filled with (security_barrier) as
select p.name as period, coalesce(f.gm_code, 'region') as part, f.requests, f.by_first, f.unknown
from period p
cross join lateral (select least(p.next_day::timestamp at time zone 'Europe/Amsterdam', app_now()) as at) over
cross join lateral (
  select c.gm_code, count(*) filter (where c.known)::int as requests, count(*) filter (where c.by_first)::int as by_first,
         count(*) filter (where not c.known)::int as unknown
  from (
    select coalesce(l.delivered_gm_code, l.gm_code) as gm_code, true as known, coalesce(k.delivered_at < over.at and first.organisation_id = k.pharmacy_id, false) as by_first
    from public.kit_case k join public.case_place l on l.case_id = k.id
    left join lateral (select y.organisation_id from public.case_party y where y.case_id = k.id and y.part in ('offered', 'supplier')
                       order by y.from_at, y.id limit 1) first on true
    where k.network_id = (select acting_network()) and k.requested_day >= p.first_day and k.requested_day < p.next_day
      and not coalesce(k.withdrawn_at < over.at and (k.accepted_at is null or k.accepted_at > k.withdrawn_at), false)
    union all
    select t.gm_code, false, false from public.pilot_case t
    where t.network_id = (select acting_network()) and t.requested_day >= p.first_day and t.requested_day < p.next_day
  ) c
  group by grouping sets ((c.gm_code), ())
) f
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.filled to app;

-- Of the kits delivered in a period: of how many it is known when they were asked for. Without that they are in no lead time.
create or replace view monitoring.request_known with (security_barrier) as
select p.name as period, coalesce(c.gm_code, 'region') as part, c.deliveries, c.known
from period p
cross join lateral (
  select x.gm_code, count(*)::int as deliveries, count(*) filter (where x.known)::int as known
  from (
    select coalesce(l.delivered_gm_code, l.gm_code) as gm_code, true as known
    from public.kit_case k join public.case_place l on l.case_id = k.id
    where k.network_id = (select acting_network()) and k.delivered_day >= p.first_day and k.delivered_day < p.next_day
    union all
    select t.gm_code, t.requested_day is not null from public.pilot_case t
    where t.network_id = (select acting_network()) and t.delivered_day >= p.first_day and t.delivered_day < p.next_day
  ) x
  group by grouping sets ((x.gm_code), ())
) c
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.request_known to app;

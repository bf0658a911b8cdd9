-- Of the requests of a period until it was over: how many were delivered by the pharmacy that was asked first. The same requests as in
-- lead_time; of the pilot nobody knows who was asked.
create or replace view monitoring.filled with (security_barrier) as
select p.name as period, coalesce(f.gm_code, 'region') as part, f.requests, f.by_first, f.unknown
from period p
cross join lateral (select least(p.next_day::timestamp at time zone 'Europe/Amsterdam', app_now()) as at) over
cross join lateral (
  select c.gm_code, count(*) filter (where c.known)::int as requests, count(*) filter (where c.by_first)::int as by_first,
         count(*) filter (where not c.known)::int as unknown
  from (
    select x.gm_code, x.case_id is not null as known, coalesce(x.delivered_at < over.at and first.organisation_id = x.pharmacy_id, false) as by_first
    from case_course x
    left join lateral (select y.organisation_id from public.case_party y where y.case_id = x.case_id and y.part in ('offered', 'supplier')
                       order by y.from_at, y.id limit 1) first on true
    where x.requested_day >= p.first_day and x.requested_day < p.next_day and (x.withdrawn_untaken_at is null or x.withdrawn_untaken_at >= over.at)
  ) c
  group by grouping sets ((c.gm_code), ())
) f
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.filled to app;

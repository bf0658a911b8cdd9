-- Of the delivered kits whose request ended in a period: how many were back after so many days, and how many had by then been away so long and were
-- not. A kit that is missing was away until it was said to be. For the region.
create or replace view monitoring.return_time with (security_barrier) as
select p.name as period, r.days, r.back, r.cases
from period p
cross join lateral (select least(p.next_day::timestamp at time zone 'Europe/Amsterdam', app_now()) as at) over
cross join lateral (
  select t.days, t.back, count(*)::int as cases
  from (
    select coalesce(c.returned_at < over.at, false) as back,
           greatest(0, amsterdam_day(least(c.returned_at, c.missing_at, over.at)) - c.ended_day) as days
    from case_course c where c.ended_day >= p.first_day and c.ended_day < p.next_day and c.delivered_at is not null
  ) t group by t.days, t.back
) r
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.return_time to app;

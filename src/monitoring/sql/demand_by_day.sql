-- How many of the requests of each day of a period each pharmacy took on: what its shelf was asked for.
create or replace view monitoring.demand_by_day with (security_barrier) as
select p.name as period, d.pharmacy_id, d.requested_day as day, d.requests
from period p
cross join lateral (
  select c.pharmacy_id, c.requested_day, count(*)::int as requests
  from case_course c
  where c.requested_day >= p.first_day and c.requested_day < p.next_day and coalesce(c.accepted_at, c.delivered_at) is not null and c.pharmacy_id is not null
  group by c.pharmacy_id, c.requested_day
) d
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.demand_by_day to app;

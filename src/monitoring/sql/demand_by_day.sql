-- How many of the requests of a day each pharmacy took on: what its shelf was asked for.
create or replace view monitoring.demand_by_day with (security_barrier) as
select c.pharmacy_id, c.requested_day as day, count(*)::int as requests
from case_course c
where coalesce(c.accepted_at, c.delivered_at) is not null and c.pharmacy_id is not null and (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system')
group by c.pharmacy_id, c.requested_day;
grant select on monitoring.demand_by_day to app;

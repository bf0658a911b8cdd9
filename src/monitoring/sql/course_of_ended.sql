-- Of the cases that ended in a period, per municipality and for the region: how many hours after the delivery somebody died, or the kit was first
-- opened, and of how many nobody knows. 'ended' is all of them.
create or replace view monitoring.course_of_ended with (security_barrier) as
select p.name as period, coalesce(c.gm_code, 'region') as part, c.measure, c.hours, c.cases
from period p
cross join lateral (
  select x.gm_code, m.measure, m.hours, count(*)::int as cases
  from case_course x
  cross join lateral (values
    ('ended', 0),
    (case when x.end_reason = 'deceased' and x.delivered_at <= x.ended_at then 'death' end, floor(extract(epoch from x.ended_at - x.delivered_at) / 3600)::int),
    (case when x.opened_at >= x.delivered_at then 'opening' end, floor(extract(epoch from x.opened_at - x.delivered_at) / 3600)::int),
    (case when x.delivered_at is not null and x.end_reason is not null then 'reason-known' end, 0),
    (case when x.opening_known then 'opening-known' end, 0)) m (measure, hours)
  where x.ended_day >= p.first_day and x.ended_day < p.next_day and m.measure is not null
  group by m.measure, m.hours, grouping sets ((x.gm_code), ())
) c
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.course_of_ended to app;

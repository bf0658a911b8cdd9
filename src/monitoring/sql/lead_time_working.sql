-- From request to delivery in opening hours: as lead_time, but nights, weekends and the hours around a working day do not count. Per municipality
-- and for the region. The hours are asked beforehand: only then is what is reckoned with them part of the statement, not a call for each case.
create or replace view monitoring.lead_time_working with (security_barrier) as
with hours as materialized (select threshold('duty.dayBegins') as begins, threshold('duty.dayEnds') as ends)
select p.name as period, w.part, w.tenths, w.delivered, w.cases
from period p
cross join hours h
cross join lateral (select least(p.next_day::timestamp at time zone 'Europe/Amsterdam', app_now()) as at) over
cross join lateral (
  select coalesce(c.gm_code, 'region') as part, c.tenths, c.delivered, count(*)::int as cases
  from (
    select x.gm_code, x.delivered_at < over.at as delivered,
           floor((working_hours_before(least(x.delivered_at, x.withdrawn_at, over.at), h.begins, h.ends)
                - working_hours_before(x.requested_at, h.begins, h.ends)) * 10)::int as tenths
    from case_course x
    where x.requested_day >= p.first_day and x.requested_day < p.next_day and (x.withdrawn_untaken_at is null or x.withdrawn_untaken_at >= over.at)
  ) c
  group by c.tenths, c.delivered, grouping sets ((c.gm_code), ())
) w
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.lead_time_working to app;

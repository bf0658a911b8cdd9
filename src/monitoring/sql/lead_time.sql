-- From request to delivery, of the requests of a period until it was over, but for those withdrawn before anybody took them: how many were delivered
-- after so many tenths of an hour, and how many had waited so long and were not, by then or when they were withdrawn. Per municipality, per pharmacy
-- and by when it was asked; 'region' is all of them.
create or replace view monitoring.lead_time with (security_barrier) as
select p.name as period, w.part, w.tenths, w.delivered, w.in_time, w.cases
from period p
cross join lateral (select least(p.next_day::timestamp at time zone 'Europe/Amsterdam', app_now()) as at) over
cross join lateral (
  select case when grouping(c.gm_code) = 0 then c.gm_code when grouping(c.pharmacy_id) = 0 then c.pharmacy_id::text
              when grouping(c.asked) = 0 then c.asked else 'region' end as part,
         c.tenths, c.delivered, c.in_time, count(*)::int as cases
  from (
    select x.gm_code, x.pharmacy_id, x.delivered_at < over.at as delivered, coalesce(x.delivered_at < over.at and x.delivered_at <= x.deliver_by, false) as in_time,
           floor(extract(epoch from least(x.delivered_at, x.withdrawn_at, over.at) - x.requested_at) / 360)::int as tenths,
           case when extract(isodow from local.at) > 5 or extract(hour from local.at) < (select threshold('duty.dayBegins'))
                  or extract(hour from local.at) >= (select threshold('duty.dayEnds')) then 'out-of-hours' else 'office' end as asked
    from case_course x cross join lateral (select x.requested_at at time zone 'Europe/Amsterdam' as at) local
    where x.requested_day >= p.first_day and x.requested_day < p.next_day and (x.withdrawn_untaken_at is null or x.withdrawn_untaken_at >= over.at)
  ) c
  group by c.tenths, c.delivered, c.in_time, grouping sets ((c.gm_code), (c.pharmacy_id), (c.asked), ())
) w
where w.part is not null and (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.lead_time to app;

-- How many kits the region delivers in a day: the mean of the last days, of a young network since its first kit. So few that they would tell of
-- people are not told.
create or replace view monitoring.kits_delivered with (security_barrier) as
select counted.days, case when counted.kits >= (select threshold('uniformity.fewestDeliveries')) then counted.kits::float8 / counted.days end as per_day
from (
  select past.days, (select count(*) from public.delivery d where d.network_id = (select acting_network()) and d.undone_at is null
                     and amsterdam_day(d.delivered_at) >= app_today() - past.days and amsterdam_day(d.delivered_at) < app_today()) as kits
  from (select least((select threshold('uniformity.demandDays')), greatest(1, app_today() - min(amsterdam_day(f.delivered_at))))::int as days
        from public.delivery f where f.network_id = (select acting_network()) and f.undone_at is null) past
) counted
where (select acting_role()) in ('coordinator', 'lead-pharmacist');
grant select on monitoring.kits_delivered to app;

-- Of the last days on which each pharmacy took part: how many, and on how many of them no kit stood ready at noon.
create or replace view monitoring.stock_out with (security_barrier) as
with standing as materialized (
  select s.pharmacy_id, s.ready from shelf s
  where s.sealed_at <= app_now() and s.earliest_expiry >= app_today() - (select threshold('supply.daysLookedBack'))
)
select p.id as pharmacy_id, count(*)::int as days,
       count(*) filter (where not exists (select from standing s where s.pharmacy_id = p.id and s.ready @> d.noon))::int as without
from participation p
cross join lateral (
  select day::date as day, (day + time '12:00') at time zone 'Europe/Amsterdam' as noon
  from generate_series((app_today() - (select threshold('supply.daysLookedBack')))::timestamp, (app_today() - 1)::timestamp, interval '1 day') day
) d
where p.active @> d.noon and p.on_days @> d.day
group by p.id;
grant select on monitoring.stock_out to app;

-- Years, quarters and months of this year and the one before, from their first day to each of their days: what was counted
-- of a running period on a day, and beside it the same days of the year before. Named '2026-Q4/2026-11-18'.
create or replace view monitoring.period_to_day with (security_barrier) as
select p.name || to_char(d.day, '/YYYY-MM-DD') as name, p.first_day, d.day::date + 1 as next_day
from period p
cross join lateral generate_series(p.first_day::timestamp, least(p.next_day - 1, app_today())::timestamp, interval '1 day') as d (day)
where p.first_day >= date_trunc('year', app_today()::timestamp) - interval '1 year';
grant select on monitoring.period_to_day to app;

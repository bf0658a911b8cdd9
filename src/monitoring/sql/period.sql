-- Years, quarters and months by name, from the pilot's first year to the present one; days as in Amsterdam.
create or replace view monitoring.period with (security_barrier) as
select to_char(first, 'YYYY') as name, first::date as first_day, (first + interval '1 year')::date as next_day
from generate_series(timestamp '2020-01-01', date_trunc('year', app_today()::timestamp), interval '1 year') first
union all
select to_char(first, 'YYYY-"Q"Q'), first::date, (first + interval '3 months')::date
from generate_series(timestamp '2020-01-01', date_trunc('quarter', app_today()::timestamp), interval '3 months') first
union all
select to_char(first, 'YYYY-MM'), first::date, (first + interval '1 month')::date
from generate_series(timestamp '2020-01-01', date_trunc('month', app_today()::timestamp), interval '1 month') first;
grant select on monitoring.period to app;

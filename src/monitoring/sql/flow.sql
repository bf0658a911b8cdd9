-- How the requests of a period went, for the region: what is open is open today; what pharmacies were asked counts until the period was over.
create or replace view monitoring.flow with (security_barrier) as
select p.name as period, asked.requests, asked.withdrawn, asked.still_open, asked.offers, asked.not_taken
from period p
cross join lateral (select least(p.next_day::timestamp at time zone 'Europe/Amsterdam', app_now()) as at) over
cross join lateral (
  select count(*)::int as requests, count(*) filter (where k.status = 'withdrawn')::int as withdrawn,
         count(*) filter (where k.delivered_at is null and k.status <> 'withdrawn')::int as still_open,
         coalesce(sum(o.offers), 0)::int as offers, coalesce(sum(o.not_taken), 0)::int as not_taken
  from public.kit_case k
  cross join lateral (
    select count(*) as offers, count(*) filter (where y.outcome in ('declined', 'lapsed') and y.until < over.at) as not_taken
    from public.case_party y where y.case_id = k.id and y.part = 'offered' and y.from_at < over.at
  ) o
  where k.network_id = (select acting_network()) and k.requested_day >= p.first_day and k.requested_day < p.next_day
) asked
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.flow to app;

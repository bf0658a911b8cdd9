-- How the requests of a period went, for the region: an open case counts as open, it is not left out.
create or replace view monitoring.flow with (security_barrier) as
select p.name as period, asked.requests, asked.withdrawn, asked.still_open, asked.offers, asked.declined, asked.lapsed,
       brought.deliveries, brought.in_time, brought.median_hours, brought.p90_hours
from period p
cross join lateral (
  select count(*)::int as requests, count(*) filter (where k.status = 'withdrawn')::int as withdrawn,
         count(*) filter (where k.delivered_at is null and k.status <> 'withdrawn')::int as still_open,
         coalesce(sum(o.offers), 0)::int as offers, coalesce(sum(o.declined), 0)::int as declined, coalesce(sum(o.lapsed), 0)::int as lapsed
  from public.kit_case k
  cross join lateral (
    select count(*) as offers, count(*) filter (where y.outcome = 'declined') as declined, count(*) filter (where y.outcome = 'lapsed') as lapsed
    from public.case_party y where y.case_id = k.id and y.part = 'offered'
  ) o
  where k.network_id = (select acting_network()) and k.requested_day >= p.first_day and k.requested_day < p.next_day
) asked
cross join lateral (
  select count(*)::int as deliveries, count(*) filter (where k.delivered_at <= k.deliver_by)::int as in_time,
         percentile_cont(0.5) within group (order by extract(epoch from k.delivered_at - k.requested_at)) / 3600 as median_hours,
         percentile_cont(0.9) within group (order by extract(epoch from k.delivered_at - k.requested_at)) / 3600 as p90_hours
  from public.kit_case k
  where k.network_id = (select acting_network()) and k.delivered_day >= p.first_day and k.delivered_day < p.next_day
) brought
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.flow to app;

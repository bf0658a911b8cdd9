-- How many minutes pharmacies took to say yes or no to a request of a period, until it was over; who let it lapse, or was not heard any more, waited
-- so long without an answer. Per pharmacy, and 'region' for all of them.
create or replace view monitoring.answer_time with (security_barrier) as
select p.name as period, coalesce(a.organisation_id::text, 'region') as part, a.minutes, a.answered, a.declined, a.offers
from period p
cross join lateral (select least(p.next_day::timestamp at time zone 'Europe/Amsterdam', app_now()) as at) over
cross join lateral (
  select o.organisation_id, o.minutes, o.answered, o.declined, count(*)::int as offers
  from (
    select y.organisation_id, floor(extract(epoch from least(y.until, over.at) - y.from_at) / 60)::int as minutes,
           coalesce(y.outcome in ('accepted', 'declined') and y.until < over.at, false) as answered,
           coalesce(y.outcome in ('declined', 'lapsed') and y.until < over.at, false) as declined
    from public.kit_case k join public.case_party y on y.case_id = k.id and y.part = 'offered' and y.from_at < over.at
    where k.network_id = (select acting_network()) and k.requested_day >= p.first_day and k.requested_day < p.next_day
  ) o
  group by o.minutes, o.answered, o.declined, grouping sets ((o.organisation_id), ())
) a
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.answer_time to app;

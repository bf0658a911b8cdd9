-- How each pharmacy did in a period: people whom it brought a kit at home, each once, and what it was asked until the period was over.
create or replace view monitoring.flow_of_pharmacy with (security_barrier) as
select p.name as period, o.id as pharmacy_id, o.name as pharmacy, o.gm_code, coalesce(brought.patients, 0) as patients,
       coalesce(asked.offers, 0) as offers, coalesce(asked.not_taken, 0) as not_taken
from period p
cross join lateral (select least(p.next_day::timestamp at time zone 'Europe/Amsterdam', app_now()) as at) over
join public.organisation o on o.network_id = (select acting_network()) and o.kind = 'pharmacy'
left join lateral (
  select k.pharmacy_id,
         count(distinct k.patient_key) filter (where k.place_of_stay in ('home', 'sheltered-housing', 'homeless-shelter'))::int as patients
  from public.kit_case k
  where k.network_id = (select acting_network()) and k.delivered_day >= p.first_day and k.delivered_day < p.next_day
  group by k.pharmacy_id
) brought on brought.pharmacy_id = o.id
left join lateral (
  select y.organisation_id, count(*)::int as offers, count(*) filter (where y.outcome in ('declined', 'lapsed') and y.until < over.at)::int as not_taken
  from public.kit_case k join public.case_party y on y.case_id = k.id and y.part = 'offered' and y.from_at < over.at
  where k.network_id = (select acting_network()) and k.requested_day >= p.first_day and k.requested_day < p.next_day
  group by y.organisation_id
) asked on asked.organisation_id = o.id
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.flow_of_pharmacy to app;

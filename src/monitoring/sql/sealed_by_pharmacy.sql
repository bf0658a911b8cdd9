-- How many kits each pharmacy sealed in a period: as the standard has them, with an approved substitution, or otherwise. No people.
create or replace view monitoring.sealed_by_pharmacy with (security_barrier) as
select p.name as period, o.id as pharmacy_id, o.name as pharmacy, k.sealed, k.conform, k.by_substitution, k.deviate
from period p
cross join lateral (
  select k.organisation_id, count(*)::int as sealed, count(*) filter (where k.conformity = 'conforms')::int as conform,
         count(*) filter (where k.conformity = 'conforms-by-substitution')::int as by_substitution,
         count(*) filter (where k.conformity = 'deviates')::int as deviate
  from public.kit k
  where k.network_id = (select acting_network()) and amsterdam_day(k.sealed_at) >= p.first_day and amsterdam_day(k.sealed_at) < p.next_day
  group by k.organisation_id
) k
join public.organisation o on o.network_id = (select acting_network()) and o.id = k.organisation_id
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.sealed_by_pharmacy to app;

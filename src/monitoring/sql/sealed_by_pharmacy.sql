-- How many kits each pharmacy sealed in a period, and how many of them as the standard has them: no people.
create or replace view monitoring.sealed_by_pharmacy with (security_barrier) as
select p.name as period, k.pharmacy_id, k.sealed, k.conform
from period p
cross join lateral (
  select k.organisation_id as pharmacy_id, count(*)::int as sealed, count(*) filter (where k.conformity = 'conforms')::int as conform
  from public.kit k
  where k.network_id = (select acting_network()) and amsterdam_day(k.sealed_at) >= p.first_day and amsterdam_day(k.sealed_at) < p.next_day
  group by k.organisation_id
) k
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.sealed_by_pharmacy to app;

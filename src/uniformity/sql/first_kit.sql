-- Of each pharmacy the first kit that conforms to a version: as long as there is none, the version has not come to it.
create or replace view monitoring.first_kit with (security_barrier) as
select distinct on (k.organisation_id, k.standard_id) k.organisation_id as pharmacy_id, k.standard_id, k.sealed_at, k.serial
from public.kit k
where k.network_id = (select acting_network()) and k.sealed_at is not null and k.conformity <> 'deviates'
  and (select acting_role()) in ('coordinator', 'lead-pharmacist')
order by k.organisation_id, k.standard_id, k.sealed_at;
grant select on monitoring.first_kit to app;

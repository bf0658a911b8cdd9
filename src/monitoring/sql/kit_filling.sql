-- How long each kit took from the first thing that was put in it to its seal.
create or replace view monitoring.kit_filling with (security_barrier) as
select k.organisation_id as pharmacy_id, amsterdam_day(k.sealed_at) as day, k.sealed_at - k.assembled_at as took
from public.kit k
where k.network_id = (select acting_network()) and k.sealed_at is not null
  and (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.kit_filling to app;

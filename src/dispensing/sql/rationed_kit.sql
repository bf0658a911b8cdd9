-- Of each rationing of every kit which kits of the region are still to be opened, which are open, and which were sealed anew with less. The network's
-- people see all of them.
create or replace view monitoring.rationed_kit with (security_barrier) as
select o.substitution_id, o.kit_id, k.serial, k.organisation_id as pharmacy_id, p.name as pharmacy, p.phone, k.earliest_expiry, o.state, o.held
from (
  select t.substitution_id, t.kit_id, 'to-open' as state, t.held from public.kit_to_open t where t.network_id = (select acting_network())
  union all
  select r.id, c.id, case when c.seal_number is null then 'open' else 'done' end, null
  from public.rationing r
  join public.kit c on c.network_id = r.network_id
    and (c.seal_number is null and c.status in (select s.status from public.kit_status s where s.on_shelf)
      or c.sealed_at >= r.since and c.findings @> jsonb_build_array(jsonb_build_object('substitution', r.id)))
    and exists (select from public.event e where e.subject_id = c.id and e.kind = 'kit-opened' and e.at >= r.since)
  where r.network_id = (select acting_network())
) o
join public.kit k on k.network_id = (select acting_network()) and k.id = o.kit_id
join public.organisation p on p.network_id = k.network_id and p.id = k.organisation_id
where (select acting_role()) in ('coordinator', 'lead-pharmacist');
grant select on monitoring.rationed_kit to app;

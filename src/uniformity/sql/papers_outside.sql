-- Of each pharmacy which version of each paper lies in how many boxes that are with somebody, as it was packed last.
create or replace view monitoring.papers_outside with (security_barrier) as
select k.organisation_id as pharmacy_id, o.name as pharmacy, d.slot, d.version, count(*)::int as kits
from (select distinct on (p.kit_id, p.slot) p.network_id, p.kit_id, p.slot, p.version from public.packed_document p
      where p.network_id = (select acting_network()) order by p.kit_id, p.slot, p.packed_at desc) d
join public.kit k on k.network_id = d.network_id and k.id = d.kit_id and k.status = 'sealed' and k.in_case
join public.organisation o on o.network_id = k.network_id and o.id = k.organisation_id
where d.version is not null and (select acting_role()) in ('coordinator', 'lead-pharmacist')
group by k.organisation_id, o.name, d.slot, d.version;
grant select on monitoring.papers_outside to app;

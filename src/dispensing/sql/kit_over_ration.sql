/* Kits that hold more of a slot than a shortage leaves for every kit, wherever they are, or held it under their last seal: `held` in units of the slot, so that what stands in
   counts for the active substance that it holds, or for what two people decided of it (`counted`). A kit of another version is meant as well where it
   holds the same, whatever its slot is called there. Invoker: the policies of whoever asks hold inside. */
create or replace view kit_over_ration with (security_invoker) as
with rationed as materialized (select * from rationing)
select k.network_id, k.organisation_id, k.id as kit_id, k.status, k.in_case, u.id as substitution_id, l.slot, round(sum(w.units), 1)::float as held,
  bool_or(l.product <> all (u.alike)) as counted, u.quantity as leaves, u.since
from rationed u
join kit k on k.network_id = u.network_id and k.sealed_at is not null
join kit_line l on l.network_id = k.network_id and l.kit_id = k.id
  and case when k.standard_id = u.standard_id then l.slot = u.slot else l.product = any (u.alike) end
cross join lateral (select case when l.product = any (u.alike) then l.quantity::numeric else l.quantity * coalesce(
    (select u.usual::numeric / i.quantity from substitution_today i where i.standard_id = k.standard_id and i.slot = l.slot and i.product = l.product
       and i.quantity is not null and i.approved_at is not null order by i.decided_at desc limit 1),
    (select p.active_mg / u.unit_mg from product p where p.network_id = l.network_id and p.code = l.product and p.atc = u.atc), 1) end as units) w
group by k.network_id, k.organisation_id, k.id, k.status, k.in_case, u.id, l.slot, u.quantity, u.since
having round(sum(w.units), 1) > u.quantity;
grant select on kit_over_ration to app, monitoring;

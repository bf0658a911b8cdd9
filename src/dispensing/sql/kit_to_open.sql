/* Kits that stand ready and hold more of a slot than a shortage leaves for every kit: they are opened, filled with less, checked and sealed anew, one
   by one. A kit of another version is meant as well where it holds the same, whatever its slot is called there. Invoker: the policies of whoever asks
   hold inside. */
create or replace view kit_to_open with (security_invoker) as
with rationed as materialized (select * from rationing)
select k.network_id, k.organisation_id, k.id as kit_id, u.id as substitution_id, l.slot, sum(l.quantity)::int as held, u.quantity as leaves, u.since
from rationed u
join kit k on k.network_id = u.network_id and k.status = 'sealed' and not k.in_case
join kit_line l on l.network_id = k.network_id and l.kit_id = k.id
  and case when k.standard_id = u.standard_id then l.slot = u.slot else l.product = any (u.alike) end
group by k.network_id, k.organisation_id, k.id, u.id, l.slot, u.quantity, u.since
having sum(l.quantity) > u.quantity;
grant select on kit_to_open to app, monitoring;

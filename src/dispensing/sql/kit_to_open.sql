/* Kits that stand ready and hold more of a slot than a shortage leaves for every kit: they are opened, filled with less, checked and sealed anew, one
   by one. A kit of another version is meant as well where it holds the same, whatever its slot is called there. Invoker: the policies of whoever asks
   hold inside. */
create or replace view kit_to_open with (security_invoker) as
with rationed as materialized (
  select u.network_id, u.id, u.standard_id, u.slot, u.quantity, greatest(u.approved_at, u.from_day::timestamp at time zone 'Europe/Amsterdam') as since,
    array(select f.code from slot_product a join product_holding h on h.network_id = a.network_id and h.code = a.product
          join product_holding f on f.network_id = h.network_id and f.holds = h.holds where a.standard_id = u.standard_id and a.slot = u.slot) as alike
  from substitution_today u where u.in_force and u.kind = 'less' and u.scope = 'every-kit')
select k.network_id, k.organisation_id, k.id as kit_id, u.id as substitution_id, l.slot, sum(l.quantity)::int as held, u.quantity as leaves, u.since
from rationed u
join kit k on k.network_id = u.network_id and k.status = 'sealed' and not k.in_case
join kit_line l on l.network_id = k.network_id and l.kit_id = k.id
  and case when k.standard_id = u.standard_id then l.slot = u.slot else l.product = any (u.alike) end
group by k.network_id, k.organisation_id, k.id, u.id, l.slot, u.quantity, u.since
having sum(l.quantity) > u.quantity;
grant select on kit_to_open to app;

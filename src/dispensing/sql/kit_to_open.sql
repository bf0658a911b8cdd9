/* Kits that stand ready and hold more of a slot than a shortage leaves for every kit: they are opened, filled with less, checked and sealed anew, one
   by one. Invoker: the policies of whoever asks hold inside. */
create or replace view kit_to_open with (security_invoker) as
select k.network_id, k.organisation_id, k.id as kit_id, u.id as substitution_id, l.slot, sum(l.quantity)::int as held, u.quantity as leaves,
  greatest(u.approved_at, u.from_day::timestamp at time zone 'Europe/Amsterdam') as since
from substitution_today u
join kit k on k.network_id = u.network_id and k.standard_id = u.standard_id and k.status = 'sealed' and not k.in_case
join kit_line l on l.network_id = k.network_id and l.kit_id = k.id and l.slot = u.slot
where u.in_force and u.kind = 'less' and u.scope = 'every-kit'
group by k.network_id, k.organisation_id, k.id, u.id, l.slot, u.quantity, u.approved_at, u.from_day
having sum(l.quantity) > u.quantity;
grant select on kit_to_open to app;

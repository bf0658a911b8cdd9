/* What each pharmacy puts in each slot now, as a list knows it: by the AGB code or the name of the pharmacy, and the slot. Its version is another one when
   something else or more lies there. Invoker: the policies of whoever asks hold inside. */
create or replace view known_variant_line with (security_invoker) as
select v.network_id, md5(v.pharmacy_id::text || l.slot)::uuid as id, v.pharmacy_id, o.agb, o.name as pharmacy, l.slot, l.product, l.quantity,
       hashtext(l.product || ' ' || l.quantity) as version
from variant v join variant_line l on l.network_id = v.network_id and l.variant_id = v.id join organisation o on o.id = v.pharmacy_id
where v.until is null;
grant select on known_variant_line to app;

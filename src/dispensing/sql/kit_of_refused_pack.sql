/* Kits into which a pack went of which the lead pharmacist said afterwards that it is not what belongs in the slot. Invoker: the policies of whoever
   asks hold inside. */
create or replace view kit_of_refused_pack with (security_invoker) as
select l.network_id, l.kit_id, b.id as pack_id, b.brand, b.since
from refused_pack b join kit_line l on l.network_id = b.network_id and l.product = b.product and b.code = any (l.packs);
grant select on kit_of_refused_pack to app, monitoring;

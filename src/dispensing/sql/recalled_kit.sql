/* Boxes that hold something which is recalled now; begins with the few recalls that are open. Invoker: the policies of whoever asks hold inside. */
create or replace view recalled_kit with (security_invoker) as
select r.network_id, l.kit_id, r.id as recall_id, r.since
from open_recall r join kit_line l on l.network_id = r.network_id and l.product = r.product and lot_is_meant(r.lots, r.all_lots, l.lot);
grant select on recalled_kit to app;
grant select on recalled_kit to monitoring;

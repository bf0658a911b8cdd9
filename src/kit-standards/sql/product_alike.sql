/* What fits a slot beside the products that its version names: whatever holds the same as one of those. Invoker: the policies of whoever asks hold
   inside. */
create or replace view product_alike with (security_invoker) as
select distinct a.network_id, a.standard_id, a.slot, f.code as product
from slot_product a
join product_holding h on h.network_id = a.network_id and h.code = a.product
join product_holding f on f.network_id = a.network_id and f.holds = h.holds
where not exists (select from slot_product o where o.standard_id = a.standard_id and o.slot = a.slot and o.product = f.code);
grant select on product_alike to app, monitoring;

-- With what each pharmacy fills each slot, and since when. Two packs are the same when they hold the same (product_holding);
-- of what holds only itself, whatever the version in effect takes for the slot; else the very product.
create or replace view monitoring.variant_filling with (security_barrier) as
select v.pharmacy_id, v.from_at, v.until, l.slot, l.product, l.quantity,
       case when h.holds <> l.product then h.holds
            when exists (select from public.slot_product a join public.standard_today s on s.id = a.standard_id and s.in_effect
                         where a.network_id = l.network_id and a.slot = l.slot and a.product = l.product) then l.slot
            else l.product end as filled_with
from public.variant v
join public.variant_line l on l.network_id = v.network_id and l.variant_id = v.id
join public.product_holding h on h.network_id = l.network_id and h.code = l.product
where v.network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist');
grant select on monitoring.variant_filling to app;

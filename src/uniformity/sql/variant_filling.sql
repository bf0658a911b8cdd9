-- With what each pharmacy fills each slot, and since when. Two packs are the same when they hold the same: substance, strength, form and
-- route; of what has no strength, whatever the version in effect takes for the slot; else the very product.
create or replace view monitoring.variant_filling with (security_barrier) as
select v.pharmacy_id, v.from_at, v.until, l.slot, l.product, l.quantity,
       case when p.atc is not null and p.strength is not null then concat_ws(' ', p.atc, p.strength, p.form, p.route)
            when exists (select from public.slot_product a join public.standard_today s on s.id = a.standard_id and s.in_effect
                         where a.network_id = l.network_id and a.slot = l.slot and a.product = l.product) then l.slot
            else l.product end as filled_with
from public.variant v
join public.variant_line l on l.network_id = v.network_id and l.variant_id = v.id
join public.product p on p.network_id = l.network_id and p.code = l.product
where v.network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist');
grant select on monitoring.variant_filling to app;

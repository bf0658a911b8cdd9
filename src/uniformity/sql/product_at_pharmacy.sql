-- At which pharmacies each product is: in a kit that is being filled, on a shelf or away with somebody, or in what they fill a slot with. Who fills with
-- what is not about persons.
create or replace view monitoring.product_at_pharmacy with (security_barrier) as
select l.product, k.organisation_id as pharmacy_id
from public.kit k join public.kit_status t on t.status = k.status join public.kit_line l on l.network_id = k.network_id and l.kit_id = k.id
where k.network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist') and (t.on_shelf or k.status = 'sealed')
union
select l.product, v.pharmacy_id
from public.variant v join public.variant_line l on l.network_id = v.network_id and l.variant_id = v.id
where v.network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist') and v.until is null;
grant select on monitoring.product_at_pharmacy to app;

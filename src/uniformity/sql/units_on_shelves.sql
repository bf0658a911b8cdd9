-- What lies in those kits, slot by slot and product by product, by the day on which it expires itself: until when it may leave in a kit that is opened
-- and filled anew.
create or replace view monitoring.units_on_shelves with (security_barrier) as
select l.slot, l.product, l.expiry, l.expiry - (select threshold('kit.minShelfLifeDays')) as leaves_until, sum(l.quantity)::int as units
from public.sealed_kit k
join public.kit_line l on l.network_id = k.network_id and l.kit_id = k.id
where k.network_id = (select acting_network()) and not k.recalled and not k.pack_refused and not k.in_a_case and l.kind <> 'document'
  and (select acting_role()) in ('coordinator', 'lead-pharmacist')
group by l.slot, l.product, l.expiry;
grant select on monitoring.units_on_shelves to app;

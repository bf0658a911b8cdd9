-- Kits on the shelves of the region that stand in no case, by the day on which the first thing in them expires and until when they may leave: all of
-- them, and of each slot those that hold something in it. Kits on shelves are not about persons.
create or replace view monitoring.kits_on_shelves with (security_barrier) as
select l.slot, k.earliest_expiry as expiry, k.earliest_expiry - (select threshold('kit.minShelfLifeDays')) as leaves_until,
       count(distinct k.id)::int as kits
from public.sealed_kit k
join public.kit_line l on l.network_id = k.network_id and l.kit_id = k.id
where k.network_id = (select acting_network()) and not k.recalled and not k.pack_refused and not k.in_a_case
  and (select acting_role()) in ('coordinator', 'lead-pharmacist')
group by grouping sets ((k.earliest_expiry), (k.earliest_expiry, l.slot));
grant select on monitoring.kits_on_shelves to app;

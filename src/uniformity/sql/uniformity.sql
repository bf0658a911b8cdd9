-- How alike kits are filled, at the end of each month and today: of the slots that are filled in the kits delivered in the year before, how
-- many are slots that all pharmacies taking part fill alike. A pharmacy that recorded nothing is counted apart.
create or replace view monitoring.uniformity with (security_barrier) as
select p.name as month, taking.pharmacies, filled.recorded, filled.slots, filled.alike, filled.kit_slots, filled.kit_slots_alike,
       filled.recorded > 0 and filled.recorded * 100 >= taking.pharmacies * (select threshold('uniformity.recordedPercent')) as complete
from period p
cross join lateral (select least(p.next_day::timestamp at time zone 'Europe/Amsterdam', app_now()) as at) m
cross join lateral (
  select count(*)::int as pharmacies, coalesce(array_agg(a.organisation_id), '{}') as ids from public.pharmacy a
  where a.network_id = (select acting_network())
    and (select s.state from public.pharmacy_state s where s.organisation_id = a.organisation_id and s.from_at <= m.at
         order by s.from_at desc limit 1) = 'active'
) taking
cross join lateral (
  with delivered as materialized (
    select k.organisation_id as pharmacy_id, count(*) as kits
    from public.delivery d join public.kit k on k.network_id = d.network_id and k.id = d.kit_id
    where d.network_id = (select acting_network()) and d.undone_at is null and d.delivered_at <= m.at and d.delivered_at > m.at - make_interval(days => (select threshold('uniformity.daysCounted')))
    group by 1
  ), filling as materialized (
    select f.pharmacy_id, f.slot, f.filled_with, f.quantity from variant_filling f
    where f.from_at <= m.at and (f.until is null or f.until > m.at) and f.pharmacy_id = any (taking.ids)
  ), pharmacies as (
    select count(distinct pharmacy_id)::int as recorded from filling
  ), slot as (
    select count(*) = (select recorded from pharmacies) and count(distinct (f.filled_with, f.quantity)) = 1 as alike, coalesce(sum(d.kits), 0) as kits
    from filling f left join delivered d using (pharmacy_id) group by f.slot
  )
  select (select recorded from pharmacies) as recorded, count(*)::int as slots, count(*) filter (where alike)::int as alike,
         coalesce(sum(kits), 0)::int as kit_slots, coalesce(sum(kits) filter (where alike), 0)::int as kit_slots_alike
  from slot
) filled
where (select acting_role()) in ('coordinator', 'lead-pharmacist');
grant select on monitoring.uniformity to app;

-- What became of each product in the slots of kits that were accounted for in the last year. Counted in the network as a whole.
create or replace view monitoring.slot_outcome with (security_barrier) as
select l.slot, l.product, count(distinct l.kit_id)::int as kits, sum(l.quantity)::int as supplied, sum(s.used)::int as used, sum(s.wasted)::int as wasted,
       sum(s.destroyed)::int as destroyed, sum(s.reused)::int as reused, sum(s.missing)::int as missing
from public.kit_line l
join public.settlement_line s on s.kit_id = l.kit_id and s.slot = l.slot and s.product = l.product and s.lot = l.lot
join public.kit k on k.network_id = l.network_id and k.id = l.kit_id
where l.network_id = (select acting_network()) and l.kind <> 'document'
  and k.sealed_at > app_now() - make_interval(days => (select threshold('uniformity.daysCounted')))
  and (select acting_role()) in ('coordinator', 'lead-pharmacist')
group by l.slot, l.product;
grant select on monitoring.slot_outcome to app;

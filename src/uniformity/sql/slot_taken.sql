-- Of each slot in how many opened kits of the last year so many were taken out, used or wasted. Whether they are enough to say something is the rule's to judge.
create or replace view monitoring.slot_taken with (security_barrier) as
select slot, taken, count(*)::int as kits from (
  select l.slot, l.kit_id, sum(s.used + s.wasted)::int as taken
  from public.kit_line l
  join public.settlement_line s on s.kit_id = l.kit_id and s.slot = l.slot and s.product = l.product and s.lot = l.lot
  join public.kit k on k.network_id = l.network_id and k.id = l.kit_id
  where l.network_id = (select acting_network()) and l.kind <> 'document'
    and k.sealed_at > app_now() - make_interval(days => (select threshold('uniformity.daysCounted')))
    and exists (select from public.opening o where o.network_id = s.network_id and o.case_id = s.case_id and o.undone_at is null)
  group by l.slot, l.kit_id
) t
where (select acting_role()) in ('coordinator', 'lead-pharmacist')
group by slot, taken;
grant select on monitoring.slot_taken to app;

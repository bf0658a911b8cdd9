-- Of each slot over the last year: of the opened kits that had it, the share in which it was used, and the shortest that anything in it had to
-- go at sealing. A share that would give a few patients away is not told.
create or replace view monitoring.slot_use with (security_barrier) as
select l.slot, count(distinct o.id)::int as opened,
       case when count(distinct o.id) >= (select threshold('uniformity.fewestOpenedKits'))
             and count(distinct o.id) filter (where u.used) not between 1 and (select threshold('uniformity.fewestUses')) - 1
            then count(distinct o.id) filter (where u.used)::float8 / count(distinct o.id) end as used_share,
       min(l.expiry - amsterdam_day(k.sealed_at))::int as shortest_days
from public.kit k
join public.kit_line l on l.network_id = k.network_id and l.kit_id = k.id
left join public.delivery c on c.network_id = k.network_id and c.kit_id = k.id and c.undone_at is null
left join public.opening o on o.network_id = k.network_id and o.case_id = c.case_id and o.undone_at is null
cross join lateral (
  select exists (select from public.opening_use n where n.opening_id = o.id and n.slot = l.slot and n.quantity > 0)
      or exists (select from public.settlement_line s where s.kit_id = k.id and s.slot = l.slot and s.used > 0) as used
) u
where k.network_id = (select acting_network()) and k.sealed_at > app_now() - make_interval(days => (select threshold('uniformity.daysCounted')))
  and (select acting_role()) in ('coordinator', 'lead-pharmacist')
group by l.slot;
grant select on monitoring.slot_use to app;

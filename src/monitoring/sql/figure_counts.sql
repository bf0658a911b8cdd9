-- The figures of a period that are a share of things: so many of so many, and of how many it is known. What only waits for
-- destruction is not known yet: it stands apart. For the region.
create or replace view monitoring.figure_counts with (security_barrier) as
select p.name as period, 'practices' as figure, asked.practices as numerator, every.practices as denominator, every.practices as known, 0 as waiting
from period p
cross join lateral (select count(distinct k.practice_id)::int as practices from public.kit_case k
  where k.network_id = (select acting_network()) and k.requested_day >= p.next_day - interval '1 year' and k.requested_day < p.next_day) asked
cross join lateral (select count(*)::int as practices from public.organisation o where o.network_id = (select acting_network()) and o.kind = 'practice') every
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system')
union all
select p.name, 'conformity', k.conform, k.sealed, k.sealed, 0
from period p
cross join lateral (select count(*)::int as sealed, count(*) filter (where k.conformity = 'conforms')::int as conform from public.kit k
  where k.network_id = (select acting_network()) and amsterdam_day(k.sealed_at) >= p.first_day and amsterdam_day(k.sealed_at) < p.next_day) k
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system')
union all
select p.name, 'newest-version', d.newest, d.delivered, d.delivered, 0
from period p
cross join lateral (select count(*)::int as delivered, count(*) filter (where s.takes_effect_on <= amsterdam_day(e.delivered_at)
    and coalesce(s.superseded_on > amsterdam_day(e.delivered_at), true) and coalesce(s.withdrawn_on > amsterdam_day(e.delivered_at), true))::int as newest
  from public.delivery e join public.kit k on k.network_id = e.network_id and k.id = e.kit_id
  join public.kit_standard s on s.network_id = k.network_id and s.id = k.standard_id
  where e.network_id = (select acting_network()) and e.undone_at is null
    and amsterdam_day(e.delivered_at) >= p.first_day and amsterdam_day(e.delivered_at) < p.next_day) d
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system')
union all
select p.name, f.figure, f.numerator, f.denominator, f.denominator, 0
from period p
cross join lateral (
  select l.kind, coalesce(sum(s.wasted + s.destroyed), 0)::int as gone, coalesce(sum(s.reused), 0)::int as reused,
         coalesce(sum(s.reused + s.destroyed), 0)::int as back, coalesce(sum(s.used + s.wasted + s.destroyed + s.reused + s.missing), 0)::int as supplied
  from public.kit_return r
  join public.settlement_line s on s.network_id = r.network_id and s.kit_id = r.kit_id
  join public.kit_line l on l.kit_id = s.kit_id and l.slot = s.slot and l.product = s.product and l.lot = s.lot
  where r.network_id = (select acting_network()) and r.undone_at is null
    and amsterdam_day(r.received_at) >= p.first_day and amsterdam_day(r.received_at) < p.next_day and l.kind in ('medicine', 'aid')
  group by l.kind
) w
cross join lateral (values (case w.kind when 'medicine' then 'waste' else 'reuse' end, case w.kind when 'medicine' then w.gone else w.reused end,
                            case w.kind when 'medicine' then w.supplied else w.back end)) f (figure, numerator, denominator)
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system')
union all
select p.name, 'opioids', o.closes, o.returned - o.waiting, o.returned - o.waiting, o.waiting
from period p
cross join lateral (
  select count(*)::int as returned, count(*) filter (where not k.open and not k.waits)::int as closes, count(*) filter (where not k.open and k.waits)::int as waiting
  from public.kit_return r
  cross join lateral (
    select coalesce(bool_or(b.account <> 'for-destruction'), false) as open, coalesce(bool_or(b.account = 'for-destruction'), false) as waits
    from public.opium_balance b where b.kit_id = r.kit_id and b.quantity <> 0 and b.account in ('kit', 'home', 'for-destruction', 'missing')
  ) k
  where r.network_id = (select acting_network()) and r.undone_at is null
    and amsterdam_day(r.received_at) >= p.first_day and amsterdam_day(r.received_at) < p.next_day
    and exists (select from public.opium_movement m where m.kit_id = r.kit_id)
) o
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.figure_counts to app;

-- What the kits that came back in a period had cost: the price on that day of what was used, wasted, destroyed or missing. What is used again costs
-- nothing. Beside it of how many of those units a price is known. For the region.
create or replace view monitoring.kit_cost with (security_barrier) as
select p.name as period, c.kits, c.cents, c.units, c.priced
from period p
cross join lateral (
  select count(distinct r.kit_id)::int as kits, coalesce(sum(gone.units * price.cents), 0)::int as cents,
         coalesce(sum(gone.units), 0)::int as units, coalesce(sum(gone.units) filter (where price.cents is not null), 0)::int as priced
  from public.kit_return r
  join public.settlement_line s on s.network_id = r.network_id and s.kit_id = r.kit_id
  cross join lateral (select s.used + s.wasted + s.destroyed + s.missing as units) gone
  left join lateral (select x.cents from public.product_price x where x.network_id = r.network_id and x.product = s.product
                     and x.from_day <= amsterdam_day(r.received_at) order by x.from_day desc limit 1) price on true
  where r.network_id = (select acting_network()) and r.undone_at is null
    and amsterdam_day(r.received_at) >= p.first_day and amsterdam_day(r.received_at) < p.next_day
) c
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.kit_cost to app;

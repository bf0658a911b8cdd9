-- In how many kits of the region each product lies: being filled, sealed on a shelf, or away with somebody. Kits are not about persons.
create or replace view monitoring.product_in_kits with (security_barrier) as
select l.product, count(distinct k.id) filter (where t.on_shelf and k.status <> 'sealed')::int as filling,
       count(distinct k.id) filter (where k.status = 'sealed' and not k.in_case)::int as on_shelf,
       count(distinct k.id) filter (where k.status = 'sealed' and k.in_case)::int as away
from public.kit k join public.kit_status t on t.status = k.status join public.kit_line l on l.network_id = k.network_id and l.kit_id = k.id
where k.network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist')
group by l.product;
grant select on monitoring.product_in_kits to app;

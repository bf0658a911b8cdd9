-- Each pharmacy that takes part or should: its shelf today, whom one can phone, and how many of its ready kits may soon not leave any more.
create or replace view monitoring.pharmacy_supply with (security_barrier) as
with now as materialized (select * from pharmacy_now), expiring as materialized (
  select r.organisation_id as pharmacy_id, count(*)::int as kits from public.ready_kit r
  where r.network_id = (select acting_network())
    and r.earliest_expiry - (select threshold('kit.minShelfLifeDays')) < app_today() + (select threshold('supply.expiryDays'))
  group by r.organisation_id
)
select n.id, n.name, n.minimum, n.ready_kits, n.agreement_until, n.readiness_until, p.version, o.gm_code, o.phone,
       (select count(*)::int from public.pharmacy_contact c where c.organisation_id = n.id) as contacts, coalesce(e.kits, 0) as expiring
from now n
join public.pharmacy p on p.organisation_id = n.id
join public.organisation o on o.network_id = p.network_id and o.id = n.id
left join expiring e on e.pharmacy_id = n.id
where n.state = 'active' and not n.paused;
grant select on monitoring.pharmacy_supply to app;

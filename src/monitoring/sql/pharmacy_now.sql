-- How each pharmacy stands today: what ends, and whether its shelf is as full as was agreed.
create or replace view monitoring.pharmacy_now with (security_barrier) as
select p.organisation_id as id, o.name, p.minimum_ready_kits as minimum, coalesce(r.kits, 0) as ready_kits,
       (select s.state from public.pharmacy_state s where s.organisation_id = p.organisation_id and s.from_at <= app_now()
        order by s.from_at desc limit 1) as state,
       (select max(g.until_day) from public.pharmacy_agreement g where g.organisation_id = p.organisation_id and g.from_day <= app_today()) as agreement_until,
       (select max(amsterdam_day(c.confirmed_at)) + 1 + (select threshold('pharmacy.readinessDays'))
        from public.pharmacy_readiness c where c.organisation_id = p.organisation_id and c.confirmed_at <= app_now()) as readiness_until,
       exists (select from public.pharmacy_pause z where z.organisation_id = p.organisation_id and z.from_day <= app_today()
               and (z.until_day is null or z.until_day > app_today())) as paused
from public.pharmacy p
join public.organisation o on o.network_id = p.network_id and o.id = p.organisation_id
left join ready_now r on r.pharmacy_id = p.organisation_id
where p.network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.pharmacy_now to app;

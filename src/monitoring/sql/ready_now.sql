-- Kits that can leave today, per pharmacy: counted from the one definition that offers and packing use too.
create or replace view monitoring.ready_now with (security_barrier) as
select r.organisation_id as pharmacy_id, count(*)::int as kits from public.ready_kit r
where r.network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system')
group by r.organisation_id;
grant select on monitoring.ready_now to app;

-- How many requests wait for their first kit: signed by what holds now. Counted in the network as a whole.
create or replace view monitoring.requests_without_kit with (security_barrier) as
select count(*)::int as requests from public.kit_case c
where c.network_id = (select acting_network()) and not c.closed and c.kit_count = 0 and c.delivered_at is null
having (select acting_role()) in ('coordinator', 'lead-pharmacist');
grant select on monitoring.requests_without_kit to app;

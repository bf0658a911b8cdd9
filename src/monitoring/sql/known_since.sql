-- The first day of which the figures know anything. What lies before it was not nought: nobody counted it. Asked of each
-- table by itself, so that its index by day answers.
create or replace view monitoring.known_since with (security_barrier) as
select least((select min(k.delivered_day) from public.kit_case k where k.network_id = (select acting_network()) and k.delivered_day is not null),
             (select min(p.delivered_day) from public.pilot_case p where p.network_id = (select acting_network()) and p.gm_code is not null),
             (select min(d.about_day) from undated_delivery d)) as day
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.known_since to app;

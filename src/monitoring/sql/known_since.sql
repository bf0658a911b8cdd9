-- The first day of which the figures know anything. What lies before it was not nought: nobody counted it.
create or replace view monitoring.known_since with (security_barrier) as
select least((select min(c.delivered_day) from case_fact c), (select min(d.about_day) from undated_delivery d)) as day
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.known_since to app;

-- Expected deaths at home in a year per municipality: the newest version of each year's estimate.
create or replace view monitoring.need with (security_barrier) as
select distinct on (m.code, n.year) m.code, m.name, n.year, n.value, n.low, n.high, n.source, n.method
from public.municipality m join public.need_estimate n on n.network_id = m.network_id and n.gm_code = m.code
where m.network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system')
order by m.code, n.year, n.version desc;
grant select on monitoring.need to app;

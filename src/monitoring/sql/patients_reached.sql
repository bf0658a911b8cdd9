-- K: people who got a kit in a period, or in its days to a day, each once, per municipality; gm_code null is the whole region.
-- Who was said to be the same, or another, after a period was over still counts in it as before: what was published of it does not change.
create or replace view monitoring.patients_reached with (security_barrier) as
select p.name as period, f.gm_code, f.patients, f.elsewhere, f.deliveries, u.undated, p.first_day, p.next_day
from (select name, first_day, next_day from period union all select name, first_day, next_day from period_to_day) p
cross join lateral (
  select c.gm_code, count(distinct c.counted_as) filter (where c.at_home)::int as patients,
         count(distinct c.counted_as) filter (where not c.at_home)::int as elsewhere, count(*)::int as deliveries
  from (select x.gm_code, x.at_home, coalesce((select w.patient_key from public.former_patient_key w
            where w.case_id = x.case_id and w.until_day >= p.next_day order by w.until limit 1), x.patient_key) as counted_as
        from case_fact x where x.delivered_day >= p.first_day and x.delivered_day < p.next_day) c
  group by grouping sets ((c.gm_code), ())
) f
cross join lateral (
  select count(*)::int as undated from undated_delivery d
  where d.about_day >= p.first_day and d.about_day < p.next_day and (f.gm_code is null or d.gm_code = f.gm_code)
) u
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.patients_reached to app;

-- K: people who got a kit in a period, or in its days to a day, each once, per municipality; gm_code null is the whole region.
-- Who was said to be the same, or another, after a period was over still counts in it as before: what was published of it does not change.
create or replace view monitoring.patients_reached with (security_barrier) as
select p.name as period, f.gm_code, f.patients, f.elsewhere, f.deliveries, u.undated, p.first_day, p.next_day
from (select name, first_day, next_day from period union all select name, first_day, next_day from period_to_day) p
cross join lateral (
  with who as (
    select x.gm_code, x.at_home, coalesce(former.patient_key, x.patient_key) as counted_as, count(*) as deliveries
    from case_fact x
    left join (select distinct on (w.case_id) w.case_id, w.patient_key from public.former_patient_key w
               where w.until_day >= p.next_day order by w.case_id, w.until) former on former.case_id = x.case_id
    where x.delivered_day >= p.first_day and x.delivered_day < p.next_day group by x.gm_code, x.at_home, counted_as
  )
  select w.gm_code, count(*) filter (where w.at_home)::int as patients, count(*) filter (where not w.at_home)::int as elsewhere,
         sum(w.deliveries)::int as deliveries
  from who w group by w.gm_code
  union all
  select null, count(*) filter (where r.at_home)::int, count(*) filter (where not r.at_home)::int, coalesce(sum(r.deliveries), 0)::int
  from (select w.at_home, w.counted_as, sum(w.deliveries) as deliveries from who w group by w.at_home, w.counted_as) r
) f
cross join lateral (
  select count(*)::int as undated from undated_delivery d
  where d.about_day >= p.first_day and d.about_day < p.next_day and (f.gm_code is null or d.gm_code = f.gm_code)
) u
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.patients_reached to app;

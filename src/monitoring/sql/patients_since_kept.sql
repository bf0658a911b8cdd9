-- The same as patients_reached of a period that was counted and kept up to one of its days: that, and who came since and was not among them. No
-- row where nothing is kept, or where it was said since that two patients are one, or one of them two.
create or replace view monitoring.patients_since_kept with (security_barrier) as
select p.name as period, nullif(s.gm_code, 'region') as gm_code, sum(s.patients)::int as patients, sum(s.elsewhere)::int as elsewhere,
       sum(s.deliveries)::int as deliveries, sum(s.undated)::int as undated
from (select name, first_day, next_day from period union all select name, first_day, next_day from period_to_day) p
cross join lateral (
  select c.period as name, c.next_day from public.counted_period c
  where c.network_id = (select acting_network()) and c.gm_code = 'region' and c.first_day = p.first_day and c.next_day < p.next_day
    and split_part(c.period, '/', 1) = split_part(p.name, '/', 1)
  order by c.next_day desc limit 1
) kept
cross join lateral (
  select c.gm_code, c.patients, c.elsewhere, c.deliveries, c.undated
  from public.counted_period c where c.network_id = (select acting_network()) and c.period = kept.name
  union all
  select coalesce(n.gm_code, 'region'),
         case grouping(n.gm_code) when 1 then count(distinct n.patient_key) filter (where n.at_home and n.in_region is null)
                                  else count(distinct n.patient_key) filter (where n.at_home and n.here is null) end,
         case grouping(n.gm_code) when 1 then count(distinct n.patient_key) filter (where not n.at_home and n.in_region is null)
                                  else count(distinct n.patient_key) filter (where not n.at_home and n.here is null) end,
         count(*), 0
  from (
    select x.gm_code, x.at_home, x.patient_key, before.in_region, before.here
    from case_fact x
    cross join lateral (
      select max(y.delivered_day) as in_region, max(y.delivered_day) filter (where y.gm_code = x.gm_code) as here
      from case_fact y
      where y.patient_key = x.patient_key and y.at_home = x.at_home and y.delivered_day >= p.first_day and y.delivered_day < kept.next_day
    ) before
    where x.delivered_day >= kept.next_day and x.delivered_day < p.next_day
  ) n group by grouping sets ((n.gm_code), ())
  union all
  select coalesce(d.gm_code, 'region'), 0, 0, 0, count(*)
  from undated_delivery d where d.about_day >= kept.next_day and d.about_day < p.next_day group by grouping sets ((d.gm_code), ())
) s
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system')
  and not exists (select from public.former_patient_key w join case_fact x on x.case_id = w.case_id
                  where w.until_day >= kept.next_day and x.delivered_day >= p.first_day and x.delivered_day < p.next_day)
group by p.name, s.gm_code;
grant select on monitoring.patients_since_kept to app;

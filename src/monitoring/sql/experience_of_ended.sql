-- What was said of the delivered kits whose case ended in a period: of how many, how many minutes it saved, whether it avoided a visit or an admission, and
-- the mark. For the region.
create or replace view monitoring.experience_of_ended with (security_barrier) as
select p.name as period, c.ended, c.told_of, s.answers, s.score, s.avoided, s.avoided_known, s.minutes, s.with_minutes
from period p
cross join lateral (
  select count(*)::int as ended, count(*) filter (where exists (select from public.experience x where x.case_id = k.id))::int as told_of
  from public.kit_case k
  where k.network_id = (select acting_network()) and k.ended_day >= p.first_day and k.ended_day < p.next_day and k.delivered_at is not null) c
cross join lateral (
  select count(*)::int as answers, avg(x.score)::float8 as score, count(*) filter (where x.visit_avoided = 'yes')::int as avoided,
         count(*) filter (where x.visit_avoided <> 'unknown')::int as avoided_known, count(x.minutes_saved)::int as with_minutes,
         percentile_cont(0.5) within group (order by x.minutes_saved) as minutes
  from public.experience x join public.kit_case k on k.id = x.case_id
  where k.network_id = (select acting_network()) and k.ended_day >= p.first_day and k.ended_day < p.next_day and k.delivered_at is not null) s
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.experience_of_ended to app;

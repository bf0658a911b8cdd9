-- Of the delivered kits whose request ended in a period: how many were opened, were back within fourteen days, or are missing, and of how many that is
-- known. For the region.
create or replace view monitoring.share_of_ended with (security_barrier) as
select p.name as period, f.figure, f.numerator, f.denominator, f.known
from period p
cross join lateral (
  select count(*)::int as ended, count(*) filter (where c.opening_known)::int as known, count(*) filter (where c.opened_at is not null)::int as opened,
         count(*) filter (where c.returned_at <= c.ended_at + interval '14 days')::int as back,
         count(*) filter (where c.missing_at is not null and c.returned_at is null)::int as missing,
         count(*) filter (where c.missing_at is not null or c.returned_at is not null)::int as found_out
  from case_course c where c.ended_day >= p.first_day and c.ended_day < p.next_day and c.delivered_at is not null
) e
cross join lateral (values ('use', e.opened, e.ended, e.known), ('return', e.back, e.ended, e.ended), ('missing', e.missing, e.ended, e.found_out)) f (figure, numerator, denominator, known)
where (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator', 'system');
grant select on monitoring.share_of_ended to app;

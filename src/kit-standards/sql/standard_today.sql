/* Where a version stands today. */
create or replace view standard_today with (security_invoker) as
select network_id, id, name, case when status = 'published' and superseded_on <= app_today() then 'superseded' else status end as status,
  takes_effect_on, published_at, superseded_on, withdrawn_on, version, created_at,
  status = 'published' and takes_effect_on <= app_today() and (superseded_on is null or superseded_on > app_today()) as in_effect
from kit_standard;
grant select on standard_today to app, monitoring;

/* Kits that were opened, of which nobody wrote down in time what was used, and since when. Invoker: the policies of whoever asks hold inside. */
create or replace view use_unknown with (security_invoker) as
select o.network_id, o.case_id, o.opened_at + make_interval(days => (select threshold('signal.useUnknownDays'))) as since
from opening o join kit_case k on k.id = o.case_id
where k.status = 'opened' and o.undone_at is null and not exists (select from opening_use x where x.opening_id = o.id)
  and o.opened_at + make_interval(days => (select threshold('signal.useUnknownDays'))) <= app_now();
grant select on use_unknown to app;

/* Until when the kit in a home keeps; of two the one that keeps longest. Invoker: the policies of whoever asks hold inside. */
create or replace view kept_at_home with (security_invoker) as
select k.network_id, k.id as case_id, max(x.earliest_expiry) as last_day
from kit_case k join case_status t on t.status = k.status and t.at_home join case_kit u on u.case_id = k.id and u.until is null join kit x on x.id = u.kit_id
group by k.network_id, k.id;
grant select on kept_at_home to app;

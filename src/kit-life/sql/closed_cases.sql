/* Which cases are over, the newest first: a view behind a barrier would read them all for the few that are shown. Stable; app may call it: nobody
   but the network's people is answered. With its owner's rights: they have no part in a case. */
create or replace function closed_cases(p_status text, p_before uuid, p_limit int) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() in ('coordinator', 'lead-pharmacist')) is not true then return; end if;
  return query select k.id from kit_case k where k.network_id = acting_network() and k.id < p_before and k.status = p_status
    and k.closed order by k.id desc limit p_limit;
end $$;

grant execute on function closed_cases(text, uuid, int) to app;

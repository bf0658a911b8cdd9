/* Which cases are over, the newest first: a view behind a barrier would read them all for the few that are shown. Stable; app may call it: nobody
   but the network's people is answered. With its owner's rights: they have no part in a case. */
create or replace function closed_cases(p_status text, p_from date, p_until date, p_before uuid, p_limit int) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() in ('coordinator', 'lead-pharmacist')) is not true then return; end if;
  return query select k.id from kit_case k where k.network_id = acting_network() and k.id < p_before and (p_status is null or k.status = p_status)
    and (p_from is null or k.requested_at >= p_from::timestamp at time zone 'Europe/Amsterdam')
    and (p_until is null or k.requested_at < (p_until + 1)::timestamp at time zone 'Europe/Amsterdam')
    and k.closed order by k.id desc limit p_limit;
end $$;

grant execute on function closed_cases(text, date, date, uuid, int) to app;

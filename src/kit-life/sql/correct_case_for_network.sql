/* The network takes back a loss that it reported itself. Volatile; app may call it: the network's people. With its owner's rights: they have no part
   in the case. */
create or replace function correct_case_for_network(p_case uuid, p_move text, p_corrects uuid, p_event uuid, p_reason text) returns setof kit_case
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() not in ('coordinator', 'lead-pharmacist')
     or not exists (select from kit_case k where k.id = p_case and k.network_id = acting_network()) then return; end if;
  return query select * from correct_case(p_case, p_move, p_corrects, p_event, p_reason);
end $$;

grant execute on function correct_case_for_network(uuid, text, uuid, uuid, text) to app;

-- Definer functions: run as owner, so each one filters on who acts.
/* The network's own moves: its people are no party to a case and see none of it, yet may release, withdraw or report a loss. */
create or replace function move_case_for_network(p_case uuid, p_move text, p_from text[], p_to text, p_by text[], p_event uuid, p_at timestamptz, p_about uuid[], p_detail jsonb)
returns setof kit_case
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() not in ('coordinator', 'lead-pharmacist') or not 'network' = any (p_by)
     or not exists (select from kit_case k where k.id = p_case and k.network_id = acting_network()) then return; end if;
  return query select * from move_case(p_case, p_move, p_from, p_to, '{network}', p_event, p_at, p_about, p_detail);
end $$;

grant execute on function move_case_for_network(uuid, text, text[], text, text[], uuid, timestamptz, uuid[], jsonb) to app;

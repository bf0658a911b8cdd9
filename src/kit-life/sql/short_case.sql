/* The case itself, for whoever takes part in it now and for the network, which acts on cases it is no party to. */
create or replace function short_case(p_case uuid) returns setof kit_case
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.* from kit_case k where k.id = p_case and k.network_id = acting_network()
    and (acting_role() in ('system', 'coordinator', 'lead-pharmacist') or k.id = acting_case() or has_part(k.id));
end $$;

grant execute on function short_case(uuid) to app;

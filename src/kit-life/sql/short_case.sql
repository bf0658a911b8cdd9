/* The case itself with the parts of whoever asks, for those who have one. Stable; app may call it. With its owner's rights, since the network acts on
   cases it is no party to. */
create or replace function short_case(p_case uuid) returns table (c kit_case, parts text[])
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k, p.parts from kit_case k cross join lateral (select acting_parts(k.network_id, k.id) as parts) p
    where k.id = p_case and k.network_id = acting_network() and p.parts <> '{}';
end $$;

grant execute on function short_case(uuid) to app;

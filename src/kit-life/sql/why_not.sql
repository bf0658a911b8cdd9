/* Why whoever asks may not make this move of a case now; null: they may. Stable; app may call it: of a case one has no part in it says not-found.
   With its owner's rights, as the commands that judge by the same text. */
create or replace function why_not(p_case uuid, p_move text) returns text
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case;
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network();
  return why_not_move(c, acting_parts(c.network_id, c.id), p_move);
end $$;

grant execute on function why_not(uuid, text) to app;

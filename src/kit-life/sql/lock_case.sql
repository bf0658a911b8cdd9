/* As `short_case`, locked first: for what changes about a case without moving it. Volatile; app may call it. With its owner's rights, so that the
   parts are looked at after the lock. */
create or replace function lock_case(p_case uuid) returns table (c kit_case, parts text[])
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  return query select s.c, s.parts from short_case(p_case) s;
end $$;

grant execute on function lock_case(uuid) to app;

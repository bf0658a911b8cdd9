/* Whether somebody prescribes at this practice who is called so. Stable; app may call it: whoever enters a request that came by telephone. With its
   owner's rights: no pharmacy reads who works elsewhere. */
create or replace function prescribes_at(p_practice uuid, p_name text) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select acting_role() in ('pharmacist', 'pharmacy-assistant', 'prescriber') and cardinality(prescribers_called(p_practice, p_name)) > 0
$$;

grant execute on function prescribes_at(uuid, text) to app;

/* An administrator of the network looks after all of it, one of an organisation after that organisation only. Stable; app may call it. With its
   owner's rights: its answer must not hang on what whoever asks may see. */
create or replace function administers(p_organisation uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select coalesce(acting_role() = 'administrator', false)
     and exists (select from organisation o where o.id = p_organisation and o.network_id = acting_network())
     and (p_organisation = acting_organisation() or acting_for_network());
end;

grant execute on function administers(uuid) to app;

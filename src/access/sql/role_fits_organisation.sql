/* Whether this kind of organisation has that role. Stable; app may call it. With its owner's rights: its answer must not hang on what whoever asks
   may see. */
create or replace function role_fits_organisation(p_organisation uuid, p_role text) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from role_of_kind r join organisation o on o.kind = r.kind
                 where o.id = p_organisation and r.role = p_role and o.network_id = coalesce(acting_network(), o.network_id));
end;

grant execute on function role_fits_organisation(uuid, text) to app;

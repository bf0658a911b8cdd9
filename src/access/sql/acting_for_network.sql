/* Whether somebody acts for the network itself, or for one of its organisations. Stable; app may call it. With its owner's rights: policies ask it,
   so that it may not hang on them. */
create or replace function acting_for_network() returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from organisation o where o.id = acting_organisation() and o.network_id = acting_network() and o.kind = 'network');
end;

grant execute on function acting_for_network() to app;

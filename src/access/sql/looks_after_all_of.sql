/* One who may look after a single organisation shuts nobody out of another. Stable; app may call it. With its owner's rights: where else somebody
   works is not for each administrator to see. */
create or replace function looks_after_all_of(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select administers_person(p_person) and (acting_for_network() or not exists (select from membership m
    where m.person_id = p_person and m.organisation_id <> acting_organisation() and (m.until is null or m.until > app_now())));
end;

grant execute on function looks_after_all_of(uuid) to app;

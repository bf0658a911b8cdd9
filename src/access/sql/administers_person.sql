/* Whether the acting administrator looks after this person: one of the network after everybody in it, one of an organisation after all who work or
   worked there. Stable; app may call it. With its owner's rights: its answer must not hang on what whoever asks may see. */
create or replace function administers_person(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select coalesce(acting_role() = 'administrator', false)
     and exists (select from person p where p.id = p_person and p.network_id = acting_network())
     and (acting_for_network() or exists (select from membership m where m.person_id = p_person and m.organisation_id = acting_organisation()));
end;

grant execute on function administers_person(uuid) to app;

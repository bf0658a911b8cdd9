/* A membership that ended may begin anew; one that goes on is not given twice. Volatile; app may call it: an administrator, of whom and what they
   look after. With its owner's rights: nobody may write who works where. */
create or replace function add_membership(p_person uuid, p_organisation uuid, p_role text, p_from timestamptz, p_until timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers(p_organisation) or not exists (select from person p where p.id = p_person and p.network_id = acting_network()) then return 'not-found'; end if;
  if not role_fits_organisation(p_organisation, p_role) then return 'role-does-not-fit'; end if;
  if p_until is not null and (p_until <= coalesce(p_from, app_now()) or p_until <= app_now()) then return 'ends-too-soon'; end if;
  insert into membership as m (network_id, person_id, organisation_id, role, from_at, until)
  values (acting_network(), p_person, p_organisation, p_role, coalesce(p_from, app_now()), p_until)
  on conflict (person_id, organisation_id, role) do update set from_at = excluded.from_at, until = excluded.until where m.until <= app_now();
  return case when found then 'done' else 'already-member' end;
end $$;

grant execute on function add_membership(uuid, uuid, text, timestamptz, timestamptz) to app;

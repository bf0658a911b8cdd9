/* Somebody new gets an invitation; somebody of the network who is here already, a locum for example, another place to work. Volatile; app may call
   it: an administrator, of whom and what they look after. With its owner's rights: persons, memberships and links are written through functions
   alone. */
create or replace function invite_person(p_person uuid, p_link uuid, p_name text, p_email text, p_profession text, p_big text, p_language text,
                              p_works jsonb, p_expires timestamptz) returns table (outcome text, person_id uuid)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare known person; work record; given text;
begin
  for work in select * from jsonb_to_recordset(p_works) as w("organisationId" uuid, role text) loop
    if not administers(work."organisationId") then return query select 'not-found', null::uuid; return; end if;
    if not role_fits_organisation(work."organisationId", work.role) then return query select 'role-does-not-fit', null::uuid; return; end if;
  end loop;
  insert into person (network_id, id, name, email, profession, big, language)
  values (acting_network(), p_person, p_name, p_email, p_profession, p_big, p_language) on conflict (lower(email)) do nothing;
  select * into known from person p where lower(p.email) = lower(p_email) for update;
  if known.network_id <> acting_network() then return query select 'address-taken', null::uuid; return; end if;
  if known.disabled_at is not null then return query select 'is-disabled', known.id; return; end if;
  for work in select * from jsonb_to_recordset(p_works) as w("organisationId" uuid, role text, "from" timestamptz, until timestamptz) loop
    given := add_membership(known.id, work."organisationId", work.role, work."from", work.until);
    if given <> 'done' and (given <> 'already-member' or known.id = p_person) then return query select given, known.id; return; end if;
  end loop;
  if exists (select from credential c where c.person_id = known.id) or known.id <> p_person and has_joined(known.id) then
    return query select 'added', known.id; return;
  end if;
  update link l set withdrawn_at = app_now() where l.person_id = known.id and l.purpose = 'invitation' and l.used_at is null and l.withdrawn_at is null;
  insert into link (network_id, id, purpose, person_id, address, made_by, made_at, expires_at)
  values (acting_network(), p_link, 'invitation', known.id, known.email, acting_person(), app_now(), p_expires);
  return query select 'invited', known.id;
end $$;

grant execute on function invite_person(uuid, uuid, text, text, text, text, text, jsonb, timestamptz) to app;

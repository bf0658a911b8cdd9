/* Ends sessions in that role too, once the day has come; a later day may be moved. Volatile; app may call it: an administrator, of whom and what
   they look after. With its owner's rights: nobody may write who works where, or end the sessions of others. */
create or replace function end_membership(p_person uuid, p_organisation uuid, p_role text, p_until timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare ends timestamptz := greatest(coalesce(p_until, app_now()), app_now());
begin
  if not administers(p_organisation) then return 'not-found'; end if;
  perform one_administrator_at_a_time();
  update membership m set from_at = least(m.from_at, ends), until = ends
  where m.person_id = p_person and m.organisation_id = p_organisation and m.role = p_role and m.network_id = acting_network()
    and (m.until is null or m.until > app_now());
  if not found then return 'not-found'; end if;
  if not keeps_an_administrator() then return 'last-administrator'; end if;
  if ends <= app_now() then
    delete from session s where s.person_id = p_person and s.organisation_id = p_organisation and s.role = p_role;
  end if;
  return 'done';
end $$;

grant execute on function end_membership(uuid, uuid, text, timestamptz) to app;

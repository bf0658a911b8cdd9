/* Somebody lost their phone. An administrator of the network helps everybody, one of an organisation those who work there alone: who begins
   elsewhere later works there already. Another address that was asked for with what was lost is not taken any more. Volatile; app may call it: an
   administrator, of whom and what they look after. With its owner's rights: what proves who somebody is belongs to them alone. */
create or replace function reset_second_factors(p_person uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not looks_after_all_of(p_person) or not acting_for_network()
     and not exists (select from membership m where m.person_id = p_person and m.organisation_id = acting_organisation() and holds(m.from_at, m.until, app_now()))
    then return false; end if;
  delete from authenticator where person_id = p_person;
  delete from passkey where person_id = p_person;
  delete from recovery_code where person_id = p_person;
  delete from session where person_id = p_person;
  update link l set withdrawn_at = app_now() where l.person_id = p_person and l.purpose = 'email-change' and l.used_at is null and l.withdrawn_at is null;
  return true;
end $$;

grant execute on function reset_second_factors(uuid) to app;

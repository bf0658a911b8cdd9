-- What was set going before a change of password, part or place ends with it.
/* As in 0140, but that another address which was asked for before is not taken any more: whoever asked for it may be why there is a new password. */
create or replace function choose_password(p_link uuid, p_purpose text, p_hash text, p_now timestamptz, p_from text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare l link;
begin
  if p_purpose not in ('invitation', 'password-reset') then return false; end if;
  l := take_link(p_link, array[p_purpose], p_now);
  if l.id is null then return false; end if;
  if p_purpose = 'invitation' and exists (select from credential c where c.person_id = l.person_id) then return false; end if;
  insert into credential (person_id, password_hash) values (l.person_id, p_hash)
  on conflict (person_id) do update set password_hash = excluded.password_hash;
  delete from session s where s.person_id = l.person_id;
  update link o set withdrawn_at = p_now where o.person_id = l.person_id and o.id <> p_link and o.purpose in ('invitation', 'password-reset', 'email-change')
    and o.used_at is null and o.withdrawn_at is null;
  perform note_link(l, case p_purpose when 'invitation' then 'joined' else 'password-changed' end, 'person', l.person_id, p_now, p_from);
  return true;
end $$;
create or replace function change_own_password(p_hash text, p_session uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from session s where s.id = p_session and s.person_id = acting_person()) then return false; end if;
  update credential set password_hash = p_hash where person_id = acting_person();
  if not found then return false; end if;
  delete from session s where s.person_id = acting_person() and s.id <> p_session;
  update link l set withdrawn_at = app_now() where l.person_id = acting_person() and l.purpose in ('password-reset', 'email-change')
    and l.used_at is null and l.withdrawn_at is null;
  return true;
end $$;

/* As in 0120, but that who begins elsewhere later works there already, as wherever else one organisation looks after somebody; and another address
   that was asked for with what was lost is not taken any more. */
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

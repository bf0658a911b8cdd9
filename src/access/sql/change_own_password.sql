/* A password of one's own: from a session that is there. The others end, and so does what was set going before. Volatile; app may call it, about
   whoever acts. With its owner's rights: a password is read and written by nobody. */
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

grant execute on function change_own_password(text, uuid) to app;

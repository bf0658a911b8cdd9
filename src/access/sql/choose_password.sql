/* An invitation is for whoever has no password yet. A new password ends every session and every other link that could set one, and another address
   which was asked for before is not taken any more: whoever asked for it may be why there is a new password. Volatile; app may call it, with a link,
   before anybody is known. With its owner's rights: a password is read and written by nobody. */
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

grant execute on function choose_password(uuid, text, text, timestamptz, text) to app;

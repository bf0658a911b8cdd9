/* The new address has answered: from now on it is the one to sign in with. Volatile; app may call it, with a link, before anybody is known. With its
   owner's rights: nobody acts yet, and nobody may write persons. */
create or replace function confirm_email(p_link uuid, p_now timestamptz, p_from text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare l link;
begin
  l := take_link(p_link, array['email-change'], p_now);
  if l.id is null then return 'link-over'; end if;
  update person set email = l.address, version = version + 1 where id = l.person_id;
  update link o set withdrawn_at = p_now where o.person_id = l.person_id and o.purpose = 'password-reset' and o.used_at is null and o.withdrawn_at is null;
  perform note_link(l, 'email-changed', 'person', l.person_id, p_now, p_from);
  return 'done';
exception when unique_violation then return 'address-taken';
end $$;

grant execute on function confirm_email(uuid, timestamptz, text) to app;

/* Whoever had the old address takes it back: whoever changed it knew the password, so that one must be chosen anew as well. Volatile; app may call
   it, with a link, before anybody is known. With its owner's rights: nobody acts yet, and nobody may write persons. */
create or replace function undo_email(p_link uuid, p_reset uuid, p_now timestamptz, p_expires timestamptz, p_from text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare l link; reset link;
begin
  l := take_link(p_link, array['email-undo'], p_now);
  if l.id is null then return 'link-over'; end if;
  update person set email = l.address, version = version + 1 where id = l.person_id;
  update link o set withdrawn_at = p_now where o.person_id = l.person_id and o.used_at is null and o.withdrawn_at is null;
  delete from session s where s.person_id = l.person_id;
  insert into link (network_id, id, purpose, person_id, address, made_at, expires_at)
  values (l.network_id, p_reset, 'password-reset', l.person_id, l.address, p_now, p_expires) returning * into reset;
  perform note_link(l, 'email-undone', 'person', l.person_id, p_now, p_from);
  perform note_link(reset, 'password-reset-asked', 'link', reset.id, p_now, p_from);
  return 'done';
exception when unique_violation then return 'address-taken';
end $$;

grant execute on function undo_email(uuid, uuid, timestamptz, timestamptz, text) to app;

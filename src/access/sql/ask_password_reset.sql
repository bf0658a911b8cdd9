/* Whoever asks gets the same answer; a letter goes to people who have a password, three times an hour at most. Volatile; app may call it, before
   anybody is known. With its owner's rights: without a context no policy lets a person or a link through. */
create or replace function ask_password_reset(p_email text, p_link uuid, p_now timestamptz, p_expires timestamptz, p_from text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare l link;
begin
  insert into link (network_id, id, purpose, person_id, address, made_at, expires_at)
  select p.network_id, p_link, 'password-reset', p.id, p.email, p_now, p_expires
  from person p join credential c on c.person_id = p.id
  where lower(p.email) = lower(p_email) and p.disabled_at is null
    and (select count(*) from link o where o.person_id = p.id and o.purpose = 'password-reset' and o.made_at > p_now - interval '1 hour') < 3
  returning * into l;
  if l.id is not null then perform note_link(l, 'password-reset-asked', 'link', l.id, p_now, p_from); end if;
end $$;

grant execute on function ask_password_reset(text, uuid, timestamptz, timestamptz, text) to app;

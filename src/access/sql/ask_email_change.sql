/* Asked by somebody who is signed in. That another person has the new address is not told: then no letter goes there. Volatile; app may call it,
   about whoever acts. With its owner's rights: links are written through functions alone, and an address is looked for in every network. */
create or replace function ask_email_change(p_link uuid, p_undo uuid, p_email text, p_expires timestamptz, p_undo_until timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare me person;
begin
  select * into me from person p where p.id = acting_person() and p.disabled_at is null for update;
  if me.id is null then return 'not-found'; end if;
  if lower(me.email) = lower(p_email) then return 'same-address'; end if;
  if (select count(*) from link l where l.person_id = me.id and l.purpose = 'email-change' and l.made_at > app_now() - interval '1 day') >= 5 then return 'too-often'; end if;
  if exists (select from person p where lower(p.email) = lower(p_email)) then return 'quiet'; end if;
  update link l set withdrawn_at = app_now() where l.person_id = me.id and l.purpose = 'email-change' and l.used_at is null and l.withdrawn_at is null;
  insert into link (network_id, id, purpose, person_id, address, made_by, made_at, expires_at)
  values (me.network_id, p_link, 'email-change', me.id, p_email, me.id, app_now(), p_expires),
         (me.network_id, p_undo, 'email-undo', me.id, me.email, me.id, app_now(), p_undo_until);
  return 'done';
end $$;

grant execute on function ask_email_change(uuid, uuid, text, timestamptz, timestamptz) to app;

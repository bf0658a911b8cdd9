/* An address that was typed wrong is put right before anybody answered from it: the links that went there open nothing any more. Whoever came in
   once changes their own address, which the old one hears of. Volatile; app may call it: an administrator, of whom and what they look after, and
   nobody else does. With its owner's rights: persons and links are written through functions alone. */
create or replace function invite_again(p_person uuid, p_link uuid, p_expires timestamptz, p_email text default null) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare p person;
begin
  if not administers_person(p_person) then return 'not-found'; end if;
  if not looks_after_all_of(p_person) then return 'works-elsewhere'; end if;
  select * into p from person where id = p_person for update;
  if p.disabled_at is not null then return 'is-disabled'; end if;
  if exists (select from credential c where c.person_id = p_person) then return 'has-joined'; end if;
  if p_email is not null and p_email <> p.email then
    if has_joined(p_person) then return 'has-joined'; end if;
    update person set email = p_email, version = version + 1 where id = p_person returning * into p;
  end if;
  update link l set withdrawn_at = app_now() where l.person_id = p_person and l.purpose = 'invitation' and l.used_at is null and l.withdrawn_at is null;
  insert into link (network_id, id, purpose, person_id, address, made_by, made_at, expires_at)
  values (p.network_id, p_link, 'invitation', p_person, p.email, acting_person(), app_now(), p_expires);
  return 'done';
exception when unique_violation then return 'address-taken';
end $$;

grant execute on function invite_again(uuid, uuid, timestamptz, text) to app;

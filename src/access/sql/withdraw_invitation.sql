/* A withdrawn invitation leaves nobody who could come in another way. Volatile; app may call it: an administrator, of whom and what they look after,
   and nobody else does. With its owner's rights: persons and links are written through functions alone. */
create or replace function withdraw_invitation(p_person uuid) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers_person(p_person) then return 'not-found'; end if;
  if not looks_after_all_of(p_person) then return 'works-elsewhere'; end if;
  if exists (select from credential c where c.person_id = p_person) then return 'has-joined'; end if;
  update link l set withdrawn_at = app_now() where l.person_id = p_person and l.purpose = 'invitation' and l.used_at is null and l.withdrawn_at is null;
  update person p set disabled_at = app_now(), version = version + 1 where p.id = p_person and p.disabled_at is null;
  return 'done';
end $$;

grant execute on function withdraw_invitation(uuid) to app;

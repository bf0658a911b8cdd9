/* Somebody who was disabled may sign in again. Volatile; app may call it: an administrator, of whom and what they look after, and nobody else does.
   With its owner's rights: nobody may write persons. */
create or replace function enable_person(p_person uuid) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers_person(p_person) then return 'not-found'; end if;
  if not looks_after_all_of(p_person) then return 'works-elsewhere'; end if;
  update person p set disabled_at = null, version = version + 1 where p.id = p_person and p.disabled_at is not null;
  return case when found then 'done' else 'is-enabled' end;
end $$;

grant execute on function enable_person(uuid) to app;

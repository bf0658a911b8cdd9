/* Another name, profession or BIG number, unless somebody changed the person meanwhile. Volatile; app may call it: an administrator, of whom and
   what they look after, and nobody else does. With its owner's rights: nobody may write persons. */
create or replace function change_person(p_person uuid, p_version int, p_name text, p_profession text, p_big text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers_person(p_person) then return 'not-found'; end if;
  if not looks_after_all_of(p_person) then return 'works-elsewhere'; end if;
  update person p set name = p_name, profession = p_profession, big = p_big, version = version + 1 where p.id = p_person and p.version = p_version;
  return case when found then 'done' else 'stale' end;
end $$;

grant execute on function change_person(uuid, int, text, text, text) to app;

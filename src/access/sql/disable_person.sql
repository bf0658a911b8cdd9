/* Everywhere at once: the account, its sessions, what it made for machines, and links that could open it again. Volatile; app may call it: an
   administrator, of whom and what they look after, and nobody else does. With its owner's rights: nobody may write persons, or end the sessions of
   others. */
create or replace function disable_person(p_person uuid) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers_person(p_person) then return 'not-found'; end if;
  if not looks_after_all_of(p_person) then return 'works-elsewhere'; end if;
  perform one_administrator_at_a_time();
  update person p set disabled_at = app_now(), version = version + 1 where p.id = p_person and p.disabled_at is null;
  if not found then return 'is-disabled'; end if;
  if not keeps_an_administrator() then return 'last-administrator'; end if;
  delete from session s where s.person_id = p_person;
  update link l set withdrawn_at = app_now() where l.person_id = p_person and l.used_at is null and l.withdrawn_at is null;
  if to_regprocedure('revoke_tokens_made_by(uuid)') is not null then execute 'select revoke_tokens_made_by($1)' using p_person; end if;
  return 'done';
end $$;

grant execute on function disable_person(uuid) to app;

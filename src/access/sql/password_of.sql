/* The hash of somebody's password, to compare it when they prove once more who they are; null for who is disabled. Stable; app may call it. With its
   owner's rights: a password is read and written by nobody. */
create or replace function password_of(p_person uuid) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select c.password_hash from credential c join person p on p.id = c.person_id where c.person_id = p_person and p.disabled_at is null;
end;

grant execute on function password_of(uuid) to app;

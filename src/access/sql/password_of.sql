create or replace function password_of(p_person uuid) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select c.password_hash from credential c join person p on p.id = c.person_id where c.person_id = p_person and p.disabled_at is null;
end;

grant execute on function password_of(uuid) to app;

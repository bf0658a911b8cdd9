create or replace function demonstration_people() returns bigint
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic select count(*) from person where email like '%.invalid'; end;

grant execute on function demonstration_people() to app;

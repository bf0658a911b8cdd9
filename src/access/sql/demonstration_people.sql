/* How many invented people there are, in every network: with the keys of real patients none may be. Stable; app may call it, at each start. With its
   owner's rights: without a context no policy lets a person through. */
create or replace function demonstration_people() returns bigint
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic select count(*) from person where email like '%.invalid'; end;

grant execute on function demonstration_people() to app;

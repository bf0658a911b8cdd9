/* For the log of each start. Stable; app may call it. With its owner's rights: restorations belong to no network. */
create or replace function work_is_held() returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from restoration r where r.resumed_at is null);
end;

grant execute on function work_is_held() to app;

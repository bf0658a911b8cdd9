/* Whether an event was already in a backup that was put back: letters about it may have been sent before. Stable; app may call it. With its owner's
   rights: what a restoration found belongs to no network. */
create or replace function is_restored(p_event uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from restored_event r where r.event_id = p_event);
end;

grant execute on function is_restored(uuid) to app;

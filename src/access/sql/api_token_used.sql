/* Written once a minute at most: every request would otherwise be a write. Volatile; app may call it, before anybody is known. With its owner's
   rights: without a context no policy lets a token through. */
create or replace function api_token_used(p_token uuid, p_now timestamptz) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update api_token set used_at = p_now where id = p_token and (used_at is null or used_at < p_now - interval '1 minute');
end;

grant execute on function api_token_used(uuid, timestamptz) to app;

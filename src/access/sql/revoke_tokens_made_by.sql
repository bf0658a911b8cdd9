/* Somebody who is disabled leaves no way in behind: whoever disables calls this in the same transaction. Volatile; app may call it: it does nothing
   but for an administrator and the application itself. With its owner's rights: tokens of another organisation are not an administrator's to see. */
create or replace function revoke_tokens_made_by(p_person uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update api_token set revoked_at = app_now()
  where made_by = p_person and revoked_at is null and network_id = acting_network()
    and acting_role() in ('administrator', 'system') and acting_token() is null;
end;

grant execute on function revoke_tokens_made_by(uuid) to app;

/* Taken by the browser that left and nobody else, once. Volatile; app may call it, before anybody is known. With its owner's rights: nobody may see
   what was set going. */
create or replace function take_provider_login(p_state bytea, p_browser bytea, p_now timestamptz)
returns table (nonce text, verifier text, purpose text, session_id uuid, back text)
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  delete from provider_login l where l.state_hash = p_state and l.browser_hash = p_browser and l.expires_at > p_now
  returning l.nonce, l.verifier, l.purpose, l.session_id, l.back;
end;

grant execute on function take_provider_login(bytea, bytea, timestamptz) to app;

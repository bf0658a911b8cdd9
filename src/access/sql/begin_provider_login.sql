/* Somebody leaves to sign in at an identity provider: what must be known when they come back within ten minutes. What is older is forgotten.
   Volatile; app may call it, before anybody is known. With its owner's rights: nobody may see or write what was set going. */
create or replace function begin_provider_login(p_state bytea, p_browser bytea, p_nonce text, p_verifier text, p_purpose text, p_session uuid, p_back text, p_now timestamptz)
returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  delete from provider_login where expires_at <= p_now;
  insert into provider_login values (p_state, p_browser, p_nonce, p_verifier, p_purpose, p_session, p_back, p_now + interval '10 minutes');
end;

grant execute on function begin_provider_login(bytea, bytea, text, text, text, uuid, text, timestamptz) to app;

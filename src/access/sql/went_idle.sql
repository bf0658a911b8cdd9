/* Whether a session is over because nobody used it, so that the page on which one signs in again can say so. It opens nothing. Stable; app may call
   it, before anybody is known. With its owner's rights: no policy shows a session to anybody but its person. */
create or replace function went_idle(p_token_hash bytea, p_now timestamptz, p_idle interval) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from session s join person p on p.id = s.person_id
    where s.token_hash = p_token_hash and s.stage = 'full' and s.seen_at <= p_now - p_idle and s.expires_at > p_now and p.disabled_at is null);
end;

grant execute on function went_idle(bytea, timestamptz, interval) to app;

/* Whose session it was, so that a form that came too late can be put aside for them. It opens nothing. Stable; app may call it, before anybody is
   known. With its owner's rights: no policy shows a session to anybody but its person. */
create or replace function ended_session(p_token_hash bytea, p_now timestamptz)
returns table (id uuid, person_id uuid, organisation_id uuid, network_id uuid, role text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select s.id, s.person_id, s.organisation_id, s.network_id, s.role
  from session s join person p on p.id = s.person_id
  where s.token_hash = p_token_hash and s.stage = 'full' and s.seen_at > p_now - interval '24 hours' and p.disabled_at is null;
end;

grant execute on function ended_session(bytea, timestamptz) to app;

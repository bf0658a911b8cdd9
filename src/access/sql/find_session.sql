/* Idle time counts from the last request of a person, not from what a page asks by itself (p_alive false). It is written once a
   minute at most: every page would otherwise be a write. */
create or replace function find_session(p_token_hash bytea, p_now timestamptz, p_idle interval, p_alive boolean)
returns table (id uuid, person_id uuid, organisation_id uuid, network_id uuid, role text, stage text, confirmed_at timestamptz,
               person_name text, language text, organisation_name text, organisation_kind text, network_name text, places int, second_factor boolean,
               seen_at timestamptz, expires_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if p_alive then
    update session s set seen_at = p_now where s.token_hash = p_token_hash and s.seen_at < p_now - interval '1 minute' and s.seen_at > p_now - p_idle;
  end if;
  return query select s.id, s.person_id, s.organisation_id, s.network_id, s.role, s.stage, s.confirmed_at, p.name, p.language, o.name, o.kind, n.name,
      (select count(*)::int from membership w where w.person_id = s.person_id and holds(w.from_at, w.until, p_now)),
      has_second_factor(s.person_id), s.seen_at, s.expires_at
    from session s join person p on p.id = s.person_id join organisation o on o.id = s.organisation_id join network n on n.id = s.network_id
    join membership m on m.person_id = s.person_id and m.organisation_id = s.organisation_id and m.role = s.role
    where s.token_hash = p_token_hash and p_now < s.expires_at and s.seen_at > p_now - p_idle and p.disabled_at is null
      and holds(m.from_at, m.until, p_now);
end $$;

grant execute on function find_session(bytea, timestamptz, interval, boolean) to app;

/* Whose session this is. Idle time counts from the last request of a person, not from what a page asks by itself (p_alive false). It is written once a
   minute at most: every page would otherwise be a write. Volatile; app may call it: it must know before anybody is known, hence the owner's rights. */
create or replace function find_session(p_token_hash bytea, p_now timestamptz, p_idle interval, p_alive boolean)
returns table (id uuid, person_id uuid, organisation_id uuid, network_id uuid, role text, stage text, confirmed_at timestamptz, confirmed_with text,
               person_name text, language text, organisation_name text, organisation_kind text, network_name text, places int, second_factor boolean,
               seen_at timestamptz, expires_at timestamptz)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare s session;
begin
  select * into s from session x where x.token_hash = p_token_hash and p_now < x.expires_at and x.seen_at > p_now - p_idle;
  if not found then return; end if;
  if p_alive and s.seen_at < p_now - interval '1 minute' then
    update session x set seen_at = p_now where x.token_hash = p_token_hash and x.seen_at < p_now;
    s.seen_at := p_now;
  end if;
  return query select s.id, s.person_id, s.organisation_id, s.network_id, s.role, s.stage, s.confirmed_at, s.confirmed_with, p.name, p.language, o.name, o.kind, n.name,
      (select count(*)::int from membership w where w.person_id = s.person_id and holds(w.from_at, w.until, p_now)),
      has_second_factor(s.person_id), s.seen_at, s.expires_at
    from person p, organisation o, network n, membership m
    where p.id = s.person_id and p.disabled_at is null and o.id = s.organisation_id and n.id = s.network_id
      and m.person_id = s.person_id and m.organisation_id = s.organisation_id and m.role = s.role and holds(m.from_at, m.until, p_now);
end $$;

grant execute on function find_session(bytea, timestamptz, interval, boolean) to app;

-- What somebody has besides a password, the steps of a sign-in, and for whom they chose to act.
create table authenticator (
  network_id uuid not null, person_id uuid not null, id uuid primary key, name text not null check (length(name) between 1 and 60),
  secret bytea not null, created_at timestamptz not null, confirmed_at timestamptz, used_at timestamptz,
  last_step bigint not null default 0, -- the half minute of the last code that was taken: no code works twice
  foreign key (network_id, person_id) references person (network_id, id));
create index authenticators_of_a_person on authenticator (person_id);
create unique index one_authenticator_being_set_up on authenticator (person_id) where confirmed_at is null;
create table passkey (
  network_id uuid not null, person_id uuid not null, id uuid primary key, name text not null check (length(name) between 1 and 60),
  credential_id text not null unique check (length(credential_id) between 1 and 1400), public_key bytea not null check (length(public_key) <= 4000),
  counter bigint not null, transports text[] not null, created_at timestamptz not null, used_at timestamptz,
  foreign key (network_id, person_id) references person (network_id, id));
create index passkeys_of_a_person on passkey (person_id);
create table recovery_code (
  network_id uuid not null, person_id uuid not null, code_hash bytea not null, created_at timestamptz not null, used_at timestamptz,
  primary key (person_id, code_hash),
  foreign key (network_id, person_id) references person (network_id, id));
create table passkey_challenge (
  challenge text primary key, session_id uuid not null references session (id) on delete cascade, person_id uuid not null,
  purpose text not null check (purpose in ('sign-in', 'confirmation', 'witness', 'registration')),
  relying_party text not null, origin text not null, expires_at timestamptz not null);
create index challenges_of_a_session on passkey_challenge (session_id);
create table chosen_place (
  network_id uuid not null, person_id uuid primary key, organisation_id uuid not null, role text not null, chosen_at timestamptz not null,
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (person_id, organisation_id, role) references membership on delete cascade);

-- A sign-in that still asks something is a session that opens nothing but its own next step.
alter table session add column stage text not null default 'full' check (stage in ('second-factor', 'set-up', 'choose', 'full'));
-- Every step is a new session: none ever becomes more than it was.
revoke update (organisation_id, role) on session from app;

call under_policies('authenticator', 'passkey', 'recovery_code', 'passkey_challenge', 'chosen_place');
create policy oneself on authenticator to app using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and network_id = (select acting_network()));
create policy oneself on passkey to app using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and network_id = (select acting_network()));
create policy oneself on recovery_code to app using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and network_id = (select acting_network()));
create policy oneself on passkey_challenge to app using (person_id = (select acting_person())) with check (person_id = (select acting_person()));
create policy oneself on chosen_place to app using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and network_id = (select acting_network()));
grant select, insert, delete on authenticator, passkey, recovery_code, passkey_challenge, chosen_place to app;
grant update (confirmed_at, used_at, last_step, name) on authenticator to app;
grant update (counter, used_at, name) on passkey to app;
grant update (used_at) on recovery_code to app;
grant update (organisation_id, role, chosen_at) on chosen_place to app;

/* Whether somebody works there at that moment: a locum comes and goes. */
create function holds(p_from timestamptz, p_until timestamptz, p_now timestamptz) returns boolean language sql immutable
  return p_from <= p_now and (p_until is null or p_until > p_now);
create function has_second_factor(p_person uuid) returns boolean language sql stable
  return exists (select from passkey k where k.person_id = p_person)
      or exists (select from authenticator a where a.person_id = p_person and a.confirmed_at is not null);

drop function find_session(bytea, timestamptz, interval);
/* Idle time counts from the last request, but is written once a minute at most: every page would otherwise be a write. */
create function find_session(p_token_hash bytea, p_now timestamptz, p_idle interval)
returns table (id uuid, person_id uuid, organisation_id uuid, network_id uuid, role text, stage text, confirmed_at timestamptz,
               person_name text, language text, organisation_name text, organisation_kind text, network_name text, places int, second_factor boolean)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update session s set seen_at = p_now where s.token_hash = p_token_hash and s.seen_at < p_now - interval '1 minute' and s.seen_at > p_now - p_idle;
  return query select s.id, s.person_id, s.organisation_id, s.network_id, s.role, s.stage, s.confirmed_at, p.name, p.language, o.name, o.kind, n.name,
      (select count(*)::int from membership w where w.person_id = s.person_id and holds(w.from_at, w.until, p_now)),
      has_second_factor(s.person_id)
    from session s join person p on p.id = s.person_id join organisation o on o.id = s.organisation_id join network n on n.id = s.network_id
    join membership m on m.person_id = s.person_id and m.organisation_id = s.organisation_id and m.role = s.role
    where s.token_hash = p_token_hash and p_now < s.expires_at and s.seen_at > p_now - p_idle and p.disabled_at is null
      and holds(m.from_at, m.until, p_now);
end $$;

drop function find_sign_in(text);
/* Where they chose to act the last time comes first. */
create function find_sign_in(p_email text, p_now timestamptz)
returns table (person_id uuid, network_id uuid, password_hash text, organisation_id uuid, role text, second_factor boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select p.id, p.network_id, c.password_hash, m.organisation_id, m.role, has_second_factor(p.id)
    from person p join credential c on c.person_id = p.id
    left join membership m on m.person_id = p.id and holds(m.from_at, m.until, p_now)
    left join chosen_place l on l.person_id = p.id and l.organisation_id = m.organisation_id and l.role = m.role
    where lower(p.email) = lower(p_email) and p.disabled_at is null order by l.chosen_at nulls last, m.from_at, m.organisation_id, m.role;
end $$;

/* Somebody lost their phone. An administrator of the network helps everybody, one of an organisation those who work there alone. */
create function reset_second_factors(p_person uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() is distinct from 'administrator' or not exists (select from person p where p.id = p_person and p.network_id = acting_network())
    then return false; end if;
  if not exists (select from organisation o where o.id = acting_organisation() and o.network_id = acting_network() and o.kind = 'network')
     and (not exists (select from membership m where m.person_id = p_person and m.organisation_id = acting_organisation() and holds(m.from_at, m.until, app_now()))
       or exists (select from membership m where m.person_id = p_person and m.organisation_id <> acting_organisation() and holds(m.from_at, m.until, app_now())))
    then return false; end if;
  delete from authenticator where person_id = p_person;
  delete from passkey where person_id = p_person;
  delete from recovery_code where person_id = p_person;
  delete from session where person_id = p_person;
  return true;
end $$;

grant execute on function holds(timestamptz, timestamptz, timestamptz), has_second_factor(uuid), find_session(bytea, timestamptz, interval),
  find_sign_in(text, timestamptz), reset_second_factors(uuid) to app;

-- Who takes part in a network, who may sign in, and the record of what was seen.
create table network (
  id uuid primary key, name text not null check (length(name) between 1 and 120), region text not null,
  created_at timestamptz not null);
create table network_setting (
  network_id uuid not null references network, key text not null, value jsonb not null, version int not null default 1,
  primary key (network_id, key));
create table organisation (
  network_id uuid not null references network, id uuid primary key, name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('practice', 'hospital', 'pharmacy', 'home-care', 'out-of-hours-post', 'network')),
  agb text check (agb ~ '^[0-9]{8}$'), agb_invented boolean not null default false,
  mail_address text check (mail_address ~ '^[^\s@,;<>"]+@[^\s@,;<>"]+$'), language text not null default 'nl' check (language in ('nl', 'en')),
  phone text, street text, postcode text, place text, gm_code text,
  unique (network_id, id), unique (network_id, kind, id));
create table person (
  network_id uuid not null references network, id uuid primary key, name text not null check (length(name) between 1 and 120),
  email text not null check (email ~ '^[^\s@,;<>"]+@[^\s@,;<>"]+$'), language text not null default 'nl' check (language in ('nl', 'en')),
  profession text check (profession in ('physician', 'nurse-specialist', 'physician-assistant', 'nurse', 'pharmacist', 'pharmacy-assistant')),
  big text check (big ~ '^[0-9]{11}$'), disabled_at timestamptz,
  unique (network_id, id));
create unique index one_person_per_address on person (lower(email));
create table credential (person_id uuid primary key references person, password_hash text not null);
create table membership (
  network_id uuid not null, person_id uuid not null, organisation_id uuid not null,
  role text not null check (role in ('prescriber', 'practice-assistant', 'pharmacist', 'pharmacy-assistant', 'courier', 'nurse',
                                     'coordinator', 'lead-pharmacist', 'administrator', 'auditor')),
  from_at timestamptz not null, until timestamptz,
  primary key (person_id, organisation_id, role),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id));
create index members_of_an_organisation on membership (organisation_id);
create table session (
  token_hash bytea primary key, id uuid not null unique, network_id uuid not null, person_id uuid not null, organisation_id uuid not null,
  role text not null, started_at timestamptz not null, seen_at timestamptz not null, expires_at timestamptz not null,
  confirmed_at timestamptz not null, address text,
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (person_id, organisation_id, role) references membership);
create index sessions_of_a_person on session (person_id);
create table idempotency_key (
  person_id uuid not null, organisation_id uuid not null, key text not null check (length(key) between 1 and 100),
  body_hash bytea not null, resource_id uuid not null, at timestamptz not null,
  primary key (person_id, organisation_id, key));
create index old_keys on idempotency_key (at);

-- NEN 7513: who, for whom, as what, which case, what, when, from where, with what outcome.
create table audit_row (
  id bigint generated always as identity primary key, network_id uuid, at timestamptz not null, person_id uuid, organisation_id uuid,
  role text, action text not null, case_id uuid, patient_key bytea, address text,
  outcome text not null check (outcome in ('done', 'refused')), detail text);
create index audit_of_a_case on audit_row (case_id, id) where case_id is not null;
create index audit_of_a_network on audit_row (network_id, id);

call under_policies('network', 'network_setting', 'organisation', 'person', 'credential', 'membership', 'session', 'idempotency_key', 'audit_row');
create policy own_network on network for select to app using (id = (select acting_network()));
create policy same_network on network_setting for select to app using (network_id = (select acting_network()));
create policy administrator_sets on network_setting to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('administrator', 'coordinator'))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('administrator', 'coordinator'));
create policy same_network on organisation for select to app using (network_id = (select acting_network()));
create policy coordinator_adds on organisation for insert to app
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'administrator'));
create policy keeps_its_own on organisation for update to app
  using (network_id = (select acting_network()) and (id = (select acting_organisation()) or (select acting_role()) in ('coordinator', 'administrator')));
-- Root of "who is a colleague": names only its own columns, so that person may read it without recursion.
create policy colleagues on membership for select to app using (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) or person_id = (select acting_person()) or (select acting_role()) in ('system', 'administrator')));
create policy oneself_and_colleagues on person for select to app using (network_id = (select acting_network())
  and (id = (select acting_person()) or (select acting_role()) in ('system', 'administrator')
    or exists (select from membership m where m.person_id = person.id and m.organisation_id = (select acting_organisation()))));
create policy own_sessions on session to app
  using (person_id = (select acting_person())) with check (person_id = (select acting_person()) and network_id = (select acting_network()));
create policy own_keys on idempotency_key to app
  using (person_id = (select acting_person()) and organisation_id = (select acting_organisation()));
create policy auditor on audit_row for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'auditor');

grant select on network, network_setting, organisation, membership, session, idempotency_key, audit_row to app;
grant select (network_id, id, name, email, language, profession, big, disabled_at) on person to app;
grant insert, update on network_setting to app;
grant insert on organisation, session, idempotency_key to app;
grant update (name, mail_address, language, phone, street, postcode, place) on organisation to app;
grant delete on session to app;
grant update (confirmed_at, organisation_id, role) on session to app;

-- Definer functions: run as owner, so each one filters on who acts, unless it must know before anybody is known.
create function audit_append(p_action text, p_case uuid, p_outcome text default 'done', p_detail text default null, p_patient_key bytea default null) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into audit_row (network_id, at, person_id, organisation_id, role, action, case_id, patient_key, address, outcome, detail)
  values (acting_network(), app_now(), acting_person(), acting_organisation(), acting_role(), p_action, p_case, p_patient_key, acting_address(), p_outcome, p_detail);
end $$;

/* A sign-in that did not succeed has no network and no person yet. */
create function audit_nobody(p_action text, p_now timestamptz, p_address text, p_person uuid, p_detail text) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into audit_row (network_id, at, person_id, action, address, outcome, detail)
  values ((select p.network_id from person p where p.id = p_person), p_now, p_person, p_action, p_address, 'refused', p_detail);
end;

/* Idle time counts from the last request, but is written once a minute at most: every page would otherwise be a write. */
create function find_session(p_token_hash bytea, p_now timestamptz, p_idle interval)
returns table (id uuid, person_id uuid, organisation_id uuid, network_id uuid, role text, confirmed_at timestamptz,
               person_name text, language text, organisation_name text, organisation_kind text, network_name text, roles text[])
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update session s set seen_at = p_now where s.token_hash = p_token_hash and s.seen_at < p_now - interval '1 minute' and s.seen_at > p_now - p_idle;
  return query select s.id, s.person_id, s.organisation_id, s.network_id, s.role, s.confirmed_at, p.name, p.language, o.name, o.kind, n.name,
      array(select m.role from membership m where m.person_id = s.person_id and m.organisation_id = s.organisation_id and m.until is null)
    from session s join person p on p.id = s.person_id join organisation o on o.id = s.organisation_id join network n on n.id = s.network_id
    join membership m on m.person_id = s.person_id and m.organisation_id = s.organisation_id and m.role = s.role
    where s.token_hash = p_token_hash and p_now < s.expires_at and s.seen_at > p_now - p_idle and p.disabled_at is null
      and (m.until is null or m.until > p_now);
end $$;

create function find_sign_in(p_email text)
returns table (person_id uuid, network_id uuid, password_hash text, organisation_id uuid, role text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select p.id, p.network_id, c.password_hash, m.organisation_id, m.role
    from person p join credential c on c.person_id = p.id left join membership m on m.person_id = p.id and m.until is null
    where lower(p.email) = lower(p_email) and p.disabled_at is null order by m.from_at, m.role;
end $$;

create function password_of(p_person uuid) returns text
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select c.password_hash from credential c join person p on p.id = c.person_id where c.person_id = p_person and p.disabled_at is null;
end;

create function demonstration_people() returns bigint
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic select count(*) from person where email like '%.invalid'; end;

/* One row per command; the lock tells "still running" without waiting. A refusal rolls the row back, so that it can be tried again. */
create function claim_key(p_key text, p_body_hash bytea, p_resource uuid)
returns table (outcome text, resource_id uuid)
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare me uuid := acting_person(); us uuid := acting_organisation();
begin
  if not pg_try_advisory_xact_lock(hashtextextended(me::text || us::text || p_key, 0)) then return query select 'running', null::uuid; return; end if;
  insert into idempotency_key values (me, us, p_key, p_body_hash, p_resource, app_now()) on conflict do nothing;
  if found then return query select 'new', p_resource; return; end if;
  return query select case when k.body_hash = p_body_hash then 'again' else 'other-body' end, k.resource_id
    from idempotency_key k where k.person_id = me and k.organisation_id = us and k.key = p_key;
end $$;

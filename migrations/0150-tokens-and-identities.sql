-- A machine acts for an organisation in a role, without a person: what it did stays with its token.
create function acting_token() returns uuid language sql stable return nullif(current_setting('app.token', true), '')::uuid;
grant execute on function acting_token() to app;

create table api_token (
  network_id uuid not null, organisation_id uuid not null, id uuid primary key, name text not null check (length(name) between 1 and 80),
  role text not null check (role in ('prescriber', 'practice-assistant', 'pharmacist', 'pharmacy-assistant', 'courier', 'nurse', 'coordinator', 'lead-pharmacist')),
  lookup text not null unique check (lookup ~ '^[0-9a-f]{16}$'), secret_hash bytea not null check (length(secret_hash) = 32),
  -- The secret before the last rotation, for as long as its maker wanted both to work.
  former_hash bytea check (length(former_hash) = 32), former_until timestamptz,
  made_by uuid not null, made_at timestamptz not null, expires_at timestamptz not null, rotated_at timestamptz, used_at timestamptz, revoked_at timestamptz,
  foreign key (network_id, organisation_id) references organisation (network_id, id),
  foreign key (network_id, made_by) references person (network_id, id),
  check (expires_at > made_at and expires_at <= coalesce(rotated_at, made_at) + interval '367 days'),
  check (former_until <= rotated_at + interval '24 hours'), check ((former_hash is null) = (former_until is null)));
create index tokens_of_an_organisation on api_token (organisation_id, id);
create index tokens_somebody_made on api_token (made_by);

call under_policies('api_token');
create policy administrator_keeps on api_token to app
  using (network_id = (select acting_network()) and organisation_id = (select acting_organisation()) and (select acting_role()) = 'administrator'
    and (select acting_token()) is null)
  with check (network_id = (select acting_network()) and organisation_id = (select acting_organisation()) and (select acting_role()) = 'administrator'
    and (select acting_token()) is null);
create policy auditor_names on api_token for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'auditor');
grant select (network_id, organisation_id, id, name, role, lookup, made_by, made_at, expires_at, rotated_at, former_until, used_at, revoked_at, secret_hash),
      insert, update (secret_hash, former_hash, former_until, rotated_at, revoked_at, expires_at) on api_token to app;

-- Which machine it was; a person stays null then.
alter table audit_row add column token_id uuid;
create or replace function audit_append(p_action text, p_case uuid, p_outcome text default 'done', p_detail text default null, p_patient_key bytea default null) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into audit_row (network_id, at, person_id, token_id, organisation_id, role, action, case_id, patient_key, address, outcome, detail)
  values (acting_network(), app_now(), acting_person(), acting_token(), acting_organisation(), acting_role(), p_action, p_case, p_patient_key, acting_address(),
          p_outcome, p_detail);
end $$;

/* A key belongs to whoever chose it: a person, or a machine. */
drop policy own_keys on idempotency_key;
create policy own_keys on idempotency_key to app
  using (person_id = coalesce((select acting_person()), (select acting_token())) and organisation_id = (select acting_organisation()));
create or replace function claim_key(p_key text, p_body_hash bytea, p_resource uuid)
returns table (outcome text, resource_id uuid)
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare me uuid := coalesce(acting_person(), acting_token()); us uuid := acting_organisation();
begin
  if not pg_try_advisory_xact_lock(hashtextextended(me::text || us::text || p_key, 0)) then return query select 'running', null::uuid; return; end if;
  insert into idempotency_key values (me, us, p_key, p_body_hash, p_resource, app_now()) on conflict do nothing;
  if found then return query select 'new', p_resource; return; end if;
  return query select case when k.body_hash = p_body_hash then 'again' else 'other-body' end, k.resource_id
    from idempotency_key k where k.person_id = me and k.organisation_id = us and k.key = p_key;
end $$;

/* Before anybody is known: whose token this is. Its hashes are compared by whoever asks, in constant time. */
create function find_api_token(p_lookup text, p_now timestamptz)
returns table (id uuid, name text, role text, network_id uuid, organisation_id uuid, organisation_name text, organisation_kind text,
               secret_hash bytea, former_hash bytea, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select t.id, t.name, t.role, t.network_id, t.organisation_id, o.name, o.kind, t.secret_hash,
         case when t.former_until > p_now then t.former_hash end, t.used_at
  from api_token t join organisation o on o.id = t.organisation_id
  where t.lookup = p_lookup and t.revoked_at is null and t.expires_at > p_now;
end;

/* Written once a minute at most: every request would otherwise be a write. */
create function api_token_used(p_token uuid, p_now timestamptz) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update api_token set used_at = p_now where id = p_token and (used_at is null or used_at < p_now - interval '1 minute');
end;

/* Somebody who is disabled leaves no way in behind: whoever disables calls this in the same transaction. */
create function revoke_tokens_made_by(p_person uuid) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update api_token set revoked_at = app_now()
  where made_by = p_person and revoked_at is null and network_id = acting_network()
    and acting_role() in ('administrator', 'system') and acting_token() is null;
end;
grant execute on function audit_append(text, uuid, text, text, bytea), claim_key(text, bytea, uuid), find_api_token(text, timestamptz),
  api_token_used(uuid, timestamptz), revoke_tokens_made_by(uuid) to app;

-- What a machine may note as well has no person's name then.
alter table kit alter column assembled_by drop not null;
alter table delivery alter column recorded_by drop not null;
alter table kit_return alter column received_by drop not null;
alter table missing_kit alter column reported_by drop not null;
alter table draft alter column person_id drop not null;

-- Who somebody is to an identity provider. Never found by an e-mail address: linked by themselves while signed in, or by an administrator.
create table external_identity (
  network_id uuid not null, person_id uuid not null, id uuid primary key, issuer text not null check (length(issuer) between 1 and 500),
  subject text not null check (length(subject) between 1 and 255), added_by uuid not null, added_at timestamptz not null, used_at timestamptz,
  unique (issuer, subject),
  foreign key (network_id, person_id) references person (network_id, id), foreign key (network_id, added_by) references person (network_id, id));
create index identities_of_a_person on external_identity (person_id);
-- Between leaving for the provider and coming back: works once, for the browser that left.
create table provider_login (
  state_hash bytea primary key check (length(state_hash) = 32), browser_hash bytea not null check (length(browser_hash) = 32),
  nonce text not null, verifier text not null, purpose text not null check (purpose in ('sign-in', 'link', 'confirmation')),
  session_id uuid, back text not null, expires_at timestamptz not null, check ((purpose = 'sign-in') = (session_id is null)));
create index logins_that_expired on provider_login (expires_at);
-- Where the provider's claims let somebody act, as organisation:role; null for who came in another way.
alter table session add column claimed text[];

call under_policies('external_identity', 'provider_login');
create policy oneself on external_identity for select to app using (network_id = (select acting_network()) and person_id = (select acting_person()));
create policy oneself_links on external_identity for insert to app
  with check (network_id = (select acting_network()) and person_id = (select acting_person()) and added_by = (select acting_person()));
create policy oneself_comes on external_identity for update to app using (network_id = (select acting_network()) and person_id = (select acting_person()));
create policy oneself_unlinks on external_identity for delete to app using (network_id = (select acting_network()) and person_id = (select acting_person()));
create policy administrator_of_the_network on external_identity to app
  using (network_id = (select acting_network()) and (select acting_role()) = 'administrator' and (select acting_token()) is null
    and exists (select from organisation o where o.id = (select acting_organisation()) and o.kind = 'network'))
  with check (network_id = (select acting_network()) and (select acting_role()) = 'administrator' and (select acting_token()) is null
    and added_by = (select acting_person()) and person_id <> (select acting_person())
    and exists (select from organisation o where o.id = (select acting_organisation()) and o.kind = 'network'));
grant select, insert, delete, update (used_at) on external_identity to app;

create function begin_provider_login(p_state bytea, p_browser bytea, p_nonce text, p_verifier text, p_purpose text, p_session uuid, p_back text, p_now timestamptz)
returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  delete from provider_login where expires_at <= p_now;
  insert into provider_login values (p_state, p_browser, p_nonce, p_verifier, p_purpose, p_session, p_back, p_now + interval '10 minutes');
end;

/* Taken by the browser that left and nobody else, once. */
create function take_provider_login(p_state bytea, p_browser bytea, p_now timestamptz)
returns table (nonce text, verifier text, purpose text, session_id uuid, back text)
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  delete from provider_login l where l.state_hash = p_state and l.browser_hash = p_browser and l.expires_at > p_now
  returning l.nonce, l.verifier, l.purpose, l.session_id, l.back;
end;

/* One row for each place where they may act now; without any there is one that names no place. */
create function find_external_identity(p_issuer text, p_subject text, p_now timestamptz)
returns table (person_id uuid, network_id uuid, disabled boolean, organisation_id uuid, role text, agb text, second_factor boolean)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select p.id, p.network_id, p.disabled_at is not null, m.organisation_id, m.role, o.agb, has_second_factor(p.id)
  from external_identity e join person p on p.id = e.person_id
  left join membership m on m.person_id = p.id and holds(m.from_at, m.until, p_now) left join organisation o on o.id = m.organisation_id
  left join chosen_place l on l.person_id = p.id and l.organisation_id = m.organisation_id and l.role = m.role
  where e.issuer = p_issuer and e.subject = p_subject order by l.chosen_at nulls last, m.from_at, m.organisation_id, m.role;
end;
grant execute on function begin_provider_login(bytea, bytea, text, text, text, uuid, text, timestamptz), take_provider_login(bytea, bytea, timestamptz),
  find_external_identity(text, text, timestamptz) to app;

/* A session that an identity provider vouched for never gets to a place that the provider did not name. */
create function claims_support(p_session uuid, p_organisation uuid, p_role text) returns boolean language sql stable
  return coalesce((select s.claimed is null or p_organisation::text || ':' || p_role = any (s.claimed) from session s where s.id = p_session), false);
create function only_claimed_places() returns trigger language plpgsql as $$
begin
  if new.claimed is null or new.organisation_id::text || ':' || new.role = any (new.claimed) then return new; end if;
  raise exception 'the identity provider does not support this place' using errcode = 'insufficient_privilege';
end $$;
create trigger only_claimed_places before insert or update of organisation_id, role, claimed on session for each row execute function only_claimed_places();
grant execute on function claims_support(uuid, uuid, text) to app;

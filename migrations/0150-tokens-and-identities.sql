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

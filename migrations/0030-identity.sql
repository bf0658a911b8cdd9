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

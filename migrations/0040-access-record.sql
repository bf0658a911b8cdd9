-- NEN 7513: who, for whom, as what, which case, what, when, from where, with what outcome.
create table audit_row (
  id bigint generated always as identity primary key, network_id uuid, at timestamptz not null, person_id uuid, organisation_id uuid,
  role text, action text not null, case_id uuid, patient_key bytea, address text,
  outcome text not null check (outcome in ('done', 'refused')), detail text,
  token_id uuid);                                      -- which machine it was; a person stays null then
create index audit_of_a_case on audit_row (case_id, id) where case_id is not null;
create index audit_of_a_network on audit_row (network_id, id);
create index audit_of_a_patient on audit_row (network_id, patient_key, id) where patient_key is not null;
create index audit_by_moment on audit_row (network_id, at, id);

-- Each seal covers the ids after the one before it, up to its own, and holds the hash of that one: a chain without gaps.
create table audit_seal (
  id bigint primary key, from_id bigint not null unique, to_id bigint not null, rows bigint not null check (rows > 0),
  hash bytea not null check (length(hash) = 32), previous bytea not null check (length(previous) = 32), at timestamptz not null,
  check (to_id >= from_id));

-- How far the roots outside have come, told by whoever writes them: for the page of the administrator only.
create table audit_root (only_one boolean primary key default true check (only_one), seal_id bigint not null, at timestamptz not null, fault text);

-- What the auditor looked into, each month: kept as it was said, and never changed. The finding's name is made of what was counted.
create table audit_review (
  network_id uuid not null references network, id uuid primary key, month text not null check (month ~ '^\d{4}-\d{2}$'),
  finding text not null check (length(finding) between 1 and 200), remark text not null check (length(remark) <= 1000), person_id uuid not null, at timestamptz not null,
  foreign key (network_id, person_id) references person (network_id, id));
create index reviews_of_a_month on audit_review (network_id, month, at);

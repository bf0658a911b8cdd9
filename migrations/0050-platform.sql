-- The one function of a migration: days are stored with it (generated columns), so that another text would change nothing of what is
-- there already. Whoever changes it rewrites those columns.
create function amsterdam_day(at timestamptz) returns date language sql immutable strict
  return (at at time zone 'Europe/Amsterdam')::date;
grant execute on function amsterdam_day(timestamptz) to app, monitoring;

-- The text of each migration that ran: with another text this is the database of another version.
create table migration_text (name text primary key, text text not null);

-- What the last deploy made of src/*/sql, so that the next one knows what to drop and what it may leave as it stands.
create table deployed_sql (
  kind text not null, name text not null, identity text not null, source text not null, made text not null, primary key (kind, name));

create table idempotency_key (
  person_id uuid not null, organisation_id uuid not null, key text not null check (length(key) between 1 and 100),
  body_hash bytea not null, resource_id uuid not null, at timestamptz not null,
  primary key (person_id, organisation_id, key));
create index old_keys on idempotency_key (at);

-- Everything that happens, once; it is also the outbox. Case moves carry where the case came from, so that a correction can put it back.
create table event (
  network_id uuid not null references network, id uuid primary key, kind text not null, subject text not null, subject_id uuid not null,
  case_id uuid, at timestamptz not null, person_id uuid, organisation_id uuid not null, role text not null,
  about uuid[] not null default '{}', detail jsonb not null default '{}',
  from_status text, to_status text, corrects uuid references event, expanded_at timestamptz,
  held_until timestamptz);
create index events_of_a_case on event (case_id, at, id) where case_id is not null;
create index events_of_a_subject on event (subject_id, at);
create index events_to_expand on event (at) where expanded_at is null;

-- Recurring and postponed work: a row per (job, period), so that it is done once, also after downtime.
create table due_work (
  network_id uuid not null references network, id uuid primary key default uuidv7(), job text not null, period text not null,
  subject_id uuid, due_at timestamptz not null, done_at timestamptz, lease_until timestamptz, attempts int not null default 0, last_error text,
  unique (network_id, job, period));
create index work_that_is_due on due_work (due_at) where done_at is null;

create table file (
  network_id uuid not null references network, id uuid primary key, organisation_id uuid not null, name text not null check (length(name) between 1 and 200),
  type text not null, content bytea not null check (length(content) <= 14000000), uploaded_by uuid, uploaded_at timestamptz not null,
  foreign key (network_id, organisation_id) references organisation (network_id, id));
create index files_of_an_organisation on file (organisation_id, uploaded_at);

-- Which keys this database was written with: a fingerprint of each, which gives nothing of the key away. With another key
-- under a known name, or with another last key, nothing starts: values would not open and patients would not be recognised.
create table vault_key (
  id text primary key, fingerprint bytea not null, makes_hashes boolean not null default false, known_since timestamptz not null);
create unique index one_key_makes_hashes on vault_key ((true)) where makes_hashes;

-- A backup that was put back. What it says was still to be done may have been done since it was made, and nobody knows: letters
-- of that time go only when somebody sends them again by hand, and work that is due waits until somebody who looked lets it go on.
create table restoration (
  id uuid primary key default uuidv7(), made_at timestamptz not null, restored_at timestamptz not null, resumed_at timestamptz);
create unique index one_restoration_at_a_time on restoration ((true)) where resumed_at is null;

-- What had happened and was not told of yet when the backup was made: its notices come, its letters do not go by themselves.
create table restored_event (event_id uuid primary key);

-- When the last backup was made, and whether one that was put back still waits for somebody to look: the administrator's page says both.
create table backup_made (made_at timestamptz primary key, bytes bigint not null check (bytes > 0));

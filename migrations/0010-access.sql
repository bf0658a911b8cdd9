-- Who takes part in a network, who may sign in, and with what.
create table network (
  id uuid primary key, name text not null check (length(name) between 1 and 120), region text not null,
  created_at timestamptz not null);

create table network_setting (
  network_id uuid not null references network, key text not null, value jsonb not null, version int not null default 1,
  primary key (network_id, key));

-- What counts where a network chose nothing: written at each deploy from what the modules declare, so that a default stands once.
create table setting_default (key text primary key, value int not null, decided_by text[] not null);

create table organisation (
  network_id uuid not null references network, id uuid primary key, name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('practice', 'hospital', 'pharmacy', 'home-care', 'out-of-hours-post', 'network')),
  agb text check (agb ~ '^[0-9]{8}$'), agb_invented boolean not null default false,
  mail_address text check (mail_address ~ '^[^\s@,;<>"]+@[^\s@,;<>"]+$'), language text not null default 'nl' check (language in ('nl', 'en')),
  phone text, street text, postcode text, place text, gm_code text, version int not null default 1,
  unique (network_id, id), unique (network_id, kind, id));
-- Lists of organisations and people go by name as Dutch has it. After a server got a newer ICU: reindex organisations_by_name and people_by_name.
create index organisations_by_name on organisation (network_id, name collate "nl-x-icu", id);
-- An AGB code says which organisation somebody of an identity provider works for: in one network it is of one organisation.
create unique index one_organisation_per_agb on organisation (network_id, agb) where agb is not null;

create table person (
  network_id uuid not null references network, id uuid primary key, name text not null check (length(name) between 1 and 120),
  email text not null check (email ~ '^[^\s@,;<>"]+@[^\s@,;<>"]+$'), language text not null default 'nl' check (language in ('nl', 'en')),
  profession text check (profession in ('physician', 'nurse-specialist', 'physician-assistant', 'nurse', 'pharmacist', 'pharmacy-assistant')),
  big text check (big ~ '^[0-9]{11}$'), disabled_at timestamptz, version int not null default 1,
  unique (network_id, id));
create unique index one_person_per_address on person (lower(email));
create index people_by_name on person (network_id, name collate "nl-x-icu", id);

create table credential (person_id uuid primary key references person, password_hash text not null);

create table membership (
  network_id uuid not null, person_id uuid not null, organisation_id uuid not null,
  role text not null check (role in ('prescriber', 'practice-assistant', 'pharmacist', 'pharmacy-assistant', 'courier', 'nurse',
                                     'coordinator', 'lead-pharmacist', 'administrator', 'auditor')),
  from_at timestamptz not null, until timestamptz,
  constraint ends_after_it_begins check (until >= from_at),
  primary key (person_id, organisation_id, role),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id));
create index members_of_an_organisation on membership (organisation_id);

-- Which role fits which kind of organisation: rows are written from the code at each deploy.
create table role_of_kind (kind text not null, role text not null, primary key (kind, role));

create table session (
  token_hash bytea primary key, id uuid not null unique, network_id uuid not null, person_id uuid not null, organisation_id uuid not null,
  role text not null, started_at timestamptz not null, seen_at timestamptz not null, expires_at timestamptz not null,
  confirmed_at timestamptz not null, address text,
  confirmed_with text not null check (confirmed_with in ('password', 'code', 'recovery-code', 'passkey', 'provider')),
  -- A sign-in that still asks something is a session that opens nothing but its own next step.
  stage text not null default 'full' check (stage in ('second-factor', 'set-up', 'choose', 'full')),
  -- Where the provider's claims let somebody act, as organisation:role; null for who came in another way.
  claimed text[],
  -- By what somebody recognises their own sessions: one of a few words each, never what a browser says of itself in full.
  browser text check (browser in ('Edge', 'Opera', 'Samsung Internet', 'Firefox', 'Chrome', 'Safari')),
  system text check (system in ('iOS', 'Android', 'ChromeOS', 'Windows', 'macOS', 'Linux')),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (person_id, organisation_id, role) references membership);
create index sessions_of_a_person on session (person_id);

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

-- Guesses are slowed down, never locked out. Only keyed hashes: neither an account nor an address can be read here.
create table guess (
  key bytea primary key check (length(key) = 32), failures double precision not null check (failures >= 0), at timestamptz not null, free_at timestamptz not null);
create index old_guesses on guess (at);

/* Where an account was proved before. Whoever sits there has a budget of their own, so that a stranger who guesses without end
   cannot keep them out. */
create table familiar_place (key bytea primary key check (length(key) = 32), seen_at timestamptz not null);
create index places_of_long_ago on familiar_place (seen_at);

-- What somebody was typing when their session ended: sealed, for that person alone, acting for the same organisation, for a day.
create table kept_form (
  network_id uuid not null, id uuid primary key, person_id uuid not null, organisation_id uuid not null,
  path text not null check (length(path) between 1 and 500), body bytea not null check (length(body) <= 500000),
  kept_at timestamptz not null, expires_at timestamptz not null,
  unique (person_id, organisation_id, path),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id));
create index kept_forms_by_end on kept_form (network_id, expires_at);

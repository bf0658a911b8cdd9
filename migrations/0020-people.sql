-- How people come in and go out again, and the numbers by which a register knows them.

/* What a link in a mail is for. The token in it is computed when it is sent and again when it comes back; it stands nowhere. */
create table link (
  network_id uuid not null, id uuid primary key, purpose text not null check (purpose in ('invitation', 'password-reset', 'email-change', 'email-undo')),
  person_id uuid not null, address text not null check (address ~ '^[^\s@,;<>"]+@[^\s@,;<>"]+$'), made_by uuid, made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at), used_at timestamptz, withdrawn_at timestamptz,
  foreign key (network_id, person_id) references person (network_id, id));
create index links_of_a_person on link (person_id, purpose, made_at desc);

-- What a register said of a number, each time it was asked. BIG: people; AGB: organisations.
create table number_check (
  network_id uuid not null, id uuid primary key default uuidv7(), register text not null check (register in ('big', 'agb')), person_id uuid, organisation_id uuid,
  number text not null, status text not null check (status in ('unchecked', 'confirmed', 'not-found', 'differs')),
  reason text check (length(reason) between 1 and 200), by_check text not null check (by_check in ('by-hand', 'over-http')), by_person uuid, at timestamptz not null,
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id),
  check (num_nonnulls(person_id, organisation_id) = 1 and (register = 'big') = (person_id is not null)),
  check (status <> 'unchecked' or reason is not null), check (by_check <> 'by-hand' or by_person is not null));
create index checks_of_a_person on number_check (person_id, at desc) where person_id is not null;
create index checks_of_an_organisation on number_check (organisation_id, at desc) where organisation_id is not null;

-- A list as somebody asks for it again and again: closed words, days and orders, never what was typed, which may be a name.
create table kept_filter (
  network_id uuid not null, id uuid primary key, person_id uuid not null, page text not null check (page ~ '^/[a-z-]{0,40}$'),
  name text not null check (length(name) between 1 and 60), asked text not null check (asked ~ '^[A-Za-z0-9=&.-]+$' and length(asked) <= 300),
  foreign key (network_id, person_id) references person (network_id, id) on delete cascade, unique (person_id, page, name));

-- A letter per event, recipient and channel: exactly one row, whatever is retried. No word about a patient in it.
create table letter (
  network_id uuid not null references network, id uuid primary key, event_id uuid not null references event, kind text not null, recipient_id uuid not null, channel text not null check (channel in ('mail', 'app', 'text')),
  address text, name text not null, language text not null check (language in ('nl', 'en')), urgent boolean not null default false,
  state text not null check (state in ('due', 'sent', 'dead')), attempts int not null default 0, next_at timestamptz not null, lease_until timestamptz, give_up_at timestamptz not null,
  sent_at timestamptz, last_error text, read_at timestamptz, case_id uuid, settled_at timestamptz,
  data jsonb not null default '{}', made_at timestamptz not null,
  check (address is not null or channel = 'app' or state = 'dead'),
  unique (event_id, recipient_id, channel));
create index letters_that_are_due on letter (urgent desc, next_at) where state = 'due';
create index letters_of_a_recipient on letter (recipient_id, id desc) where channel = 'app';
create index notices_that_ask on letter (event_id) where channel = 'app' and settled_at is null;
create index letters_by_state on letter (network_id, state, id) where channel <> 'app';

-- By which way somebody wants to hear what cannot wait; who said nothing hears it by mail.
create table reach (
  network_id uuid not null references network, person_id uuid primary key references person, mobile text check (mobile ~ '^[+][0-9]{8,15}$'),
  by text not null check (by in ('mail', 'text', 'both')), check (by = 'mail' or mobile is not null));

create table refused_address (
  network_id uuid not null references network, address text not null, since timestamptz not null, reason text not null, primary key (network_id, address));

-- Where no mail server is set: the demonstration shows what would have been sent.
create table caught_mail (
  id uuid primary key, at timestamptz not null, message_id text not null, sender text not null, recipient text not null, subject text not null, text text not null, html text not null,
  attached text[] not null default '{}', unsubscribe text);

-- Who takes part, with every fact dated, so that "on that day" can always be computed.
create table pharmacy (
  network_id uuid not null, organisation_id uuid primary key, kind text not null default 'pharmacy' check (kind = 'pharmacy'),
  owner_name text not null, lat double precision not null check (lat between 50 and 54), lon double precision not null check (lon between 3 and 8),
  radius_km double precision check (radius_km > 0 and radius_km <= 50), delivers_out_of_hours boolean not null default false,
  open_on_holidays boolean not null default false,
  minimum_ready_kits int not null default 2 check (minimum_ready_kits between 0 and 50), version int not null default 1,
  unique (network_id, organisation_id), foreign key (network_id, kind, organisation_id) references organisation (network_id, kind, id));

create table pharmacy_contact (
  network_id uuid not null, organisation_id uuid not null references pharmacy, place int not null check (place in (1, 2)), name text, phone text not null,
  primary key (organisation_id, place));

create table pharmacy_state (
  network_id uuid not null, organisation_id uuid not null references pharmacy, from_at timestamptz not null,
  state text not null check (state in ('interested', 'agreed', 'trained', 'active', 'leaving', 'left')), reason text, by_person uuid,
  primary key (organisation_id, from_at));

create table pharmacy_agreement (
  network_id uuid not null, id uuid primary key, organisation_id uuid not null references pharmacy, from_day date not null,
  until_day date not null check (until_day > from_day), signed_by text not null, recorded_at timestamptz not null, file_id uuid references file);
create index agreements_of_a_pharmacy on pharmacy_agreement (organisation_id, from_day);

create table pharmacy_pause (
  network_id uuid not null, id uuid primary key, organisation_id uuid not null references pharmacy, from_day date not null,
  until_day date check (until_day >= from_day), reason text not null check (length(reason) between 3 and 500), recorded_at timestamptz not null);
create index pauses_of_a_pharmacy on pharmacy_pause (organisation_id, from_day);

create table pharmacy_readiness (
  network_id uuid not null, organisation_id uuid not null references pharmacy, confirmed_at timestamptz not null, by_person uuid, ready_kits int,
  primary key (organisation_id, confirmed_at));

-- What was seen to be right, line by line, until readiness is confirmed with it; a kit that was not found stays so until it is.
create table readiness_line (
  network_id uuid not null, organisation_id uuid not null references pharmacy, line text not null check (length(line) <= 40), seen_at timestamptz not null,
  by_person uuid, found boolean not null default true, primary key (organisation_id, line));

create table pharmacy_opening (
  network_id uuid not null, organisation_id uuid not null references pharmacy, weekday int not null check (weekday between 1 and 8), -- 8: holidays
  opens time not null, closes time not null, -- not later than opens: the next day
  from_day date not null, until_day date,
  primary key (organisation_id, weekday, opens, from_day));

-- When it brings kits to homes, where that is not as long as it is open.
create table pharmacy_delivery (
  network_id uuid not null, organisation_id uuid not null references pharmacy, weekday int not null check (weekday between 1 and 7),
  opens time not null, closes time not null, -- not later than opens: the next day
  from_day date not null, until_day date,
  primary key (organisation_id, weekday, opens, from_day));

create table pharmacy_closure (
  network_id uuid not null, organisation_id uuid not null references pharmacy, from_day date not null, until_day date not null check (until_day >= from_day),
  reason text, primary key (organisation_id, from_day));

-- A day with other hours than always; a closure over it does not count.
create table pharmacy_other_hours (
  network_id uuid not null, organisation_id uuid not null references pharmacy, day date not null, opens time not null, closes time not null,
  reason text, primary key (organisation_id, day, opens));

create table pharmacy_area (
  network_id uuid not null, organisation_id uuid not null references pharmacy, pc4 text not null, from_day date not null, until_day date,
  primary key (organisation_id, pc4, from_day), foreign key (network_id, pc4) references postcode_area (network_id, pc4));
-- Who delivers in an area.
create index pharmacies_of_an_area on pharmacy_area (network_id, pc4, organisation_id);

-- Who is on duty for the whole network, and the telephone that is answered then. Of one organisation no two at the same time.
create table duty (
  network_id uuid not null references network, id uuid primary key, organisation_id uuid not null,
  kind text not null check (kind in ('pharmacy', 'out-of-hours-post')),
  from_at timestamptz not null, until_at timestamptz not null check (until_at > from_at), phone text not null check (length(phone) between 3 and 80),
  -- Else it only answers the telephone. Of a post without meaning.
  delivers boolean not null default true,
  version int not null default 1, foreign key (network_id, kind, organisation_id) references organisation (network_id, kind, id));
create index duties_of_a_network on duty (network_id, until_at);
create index duties_of_an_organisation on duty (organisation_id, until_at);

-- What a pharmacy would do, until the coordinator answers: a night that nobody covers, or a duty of another whom it agreed that with.
create table duty_proposal (
  network_id uuid not null references network, id uuid primary key, organisation_id uuid not null references pharmacy,
  from_at timestamptz not null, until_at timestamptz not null check (until_at > from_at), phone text not null check (length(phone) between 3 and 80),
  delivers boolean not null, over uuid references duty on delete cascade, unique (organisation_id, from_at));
create index duty_proposals_of_a_network on duty_proposal (network_id, from_at);
create index duty_proposals_for_a_duty on duty_proposal (over);

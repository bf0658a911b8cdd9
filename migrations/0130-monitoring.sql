-- Monitoring's own tables; everything else it only reads, in the schema monitoring.
create table pilot_case (
  network_id uuid not null references network, case_ref text not null, patient_key bytea not null, pharmacy_agb text, pc4 text not null, gm_code text not null, requested_at timestamptz,
  accepted_at timestamptz, delivered_at timestamptz, opened_at timestamptz, ended_at timestamptz, end_reason text, returned_at timestamptz, standard_version text, conformity text,
  requested_day date generated always as (amsterdam_day(requested_at)) stored,
  delivered_day date generated always as (amsterdam_day(delivered_at)) stored,
  ended_day date generated always as (amsterdam_day(ended_at)) stored,
  undated_day date generated always as (case when delivered_at is null and coalesce(opened_at, ended_at, returned_at) is not null
    then amsterdam_day(coalesce(accepted_at, requested_at, opened_at, ended_at, returned_at)) end) stored, -- in a home, on a day that nobody wrote down: the nearest one known
  primary key (network_id, case_ref));
create index pilot_deliveries_by_day on pilot_case (network_id, delivered_day);
create index pilot_requests_by_day on pilot_case (network_id, requested_day);
create index pilot_endings_by_day on pilot_case (network_id, ended_day) where ended_day is not null;
-- For patients_since_kept: whether somebody had a kit before.
create index pilot_cases_of_a_patient on pilot_case (network_id, patient_key);
-- For patients_reached and known_since, which ask it per period and municipality.
create index undated_pilot_deliveries_by_day on pilot_case (network_id, undated_day) where undated_day is not null;

-- What was counted of periods whose days are over, so that nobody who looks waits for it. What changes one of those days takes it away again
-- (forget_counts), and it is counted anew.
create table counted_period (
  network_id uuid not null references network, period text not null, gm_code text not null, -- 'region': all of it
  first_day date not null, next_day date not null, patients int not null, elsewhere int not null, deliveries int not null, undated int not null,
  primary key (network_id, period, gm_code));

-- The same of how cases went: the rows that each view of monitoring/quarter-counts.ts answered of a quarter that is over, by the day of a case that says in
-- which quarter it counts (forget_quarters).
create table counted_quarter (
  network_id uuid not null references network, count text not null, period text not null, by_day text not null check (by_day in ('asked', 'ended')),
  first_day date not null, next_day date not null, rows jsonb not null,
  primary key (network_id, count, period));

-- An edition: of a month, a quarter or a year, made once for all its readers.
create table report (
  network_id uuid not null references network, id uuid primary key, period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2])|-Q[1-4])?$'), made_at timestamptz not null, content jsonb not null,
  test boolean not null default false, -- what a test was sent from, so that a second attempt writes the same mail
  reader text, organisation_id uuid); -- as whose a test was written
create unique index one_report_a_period on report (network_id, period) where not test;

create table report_recipient (
  network_id uuid not null references network, id uuid primary key, name text not null, address text not null check (address ~ '^[^\s@,;<>"]+@[^\s@,;<>"]+$'),
  reader text not null check (reader in ('coordinator', 'board', 'pharmacy')), organisation_id uuid, check (reader <> 'pharmacy' or organisation_id is not null),
  language text not null default 'nl' check (language in ('nl', 'en')), since timestamptz not null, until timestamptz,
  by_reader boolean not null default false, -- ended with the link in the mail, not by the network
  asked_address text check (asked_address ~ '^[^\s@,;<>"]+@[^\s@,;<>"]+$'), asked_language text check (asked_language in ('nl', 'en')), asked_at timestamptz, -- what waits for a yes at that address
  check ((asked_at is null) = (asked_address is null) and (asked_at is null) = (asked_language is null)));
create unique index a_recipient_once on report_recipient (network_id, lower(address)) where until is null;

-- What a prescriber, a nurse and a pharmacist say afterwards of a kit, each once for their organisation; never the family.
create table experience (
  network_id uuid not null, case_id uuid not null, organisation_id uuid not null, role text not null check (role in ('prescriber', 'nurse', 'pharmacist')),
  minutes_saved int check (minutes_saved between 0 and 600), visit_avoided text not null check (visit_avoided in ('yes', 'no', 'unknown')),
  score int not null check (score between 1 and 10), told_by uuid not null, told_at timestamptz not null, primary key (case_id, organisation_id, role),
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, organisation_id) references organisation (network_id, id),
  foreign key (network_id, told_by) references person (network_id, id));

-- What the network aims at with a figure from a day on, in the unit in which people say it.
create table target (
  network_id uuid not null references network, figure text not null check (figure in ('uptake', 'coverage', 'coverage-out-of-hours', 'lead-time', 'not-taken', 'timeliness',
    'fill-rate', 'practices', 'conformity', 'use', 'return', 'waste', 'opioids')), from_day date not null,
  value int not null check (value between 0 and 1000), set_by uuid not null, primary key (network_id, figure, from_day),
  foreign key (network_id, set_by) references person (network_id, id));

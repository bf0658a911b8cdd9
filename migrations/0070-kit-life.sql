-- The life of one case: no patient data here. A moment per move, and the facts that figures and other modules need.
create sequence case_number start 1001;

create table kit_case (
  network_id uuid not null, id uuid primary key, number bigint not null default nextval('case_number'),
  practice_id uuid not null, home_care_id uuid,
  home_care jsonb not null default '[]',               -- every organisation and team, with a number that answers at night; home_care_id is the first
  pharmacy_id uuid,                                    -- whose turn it is: offered or supplying
  status text not null,                                -- allowed_move says which there are
  version int not null default 1,
  place_of_stay text not null check (place_of_stay in ('home', 'sheltered-housing', 'homeless-shelter', 'care-home', 'hospice', 'other')),
  urgency text not null check (urgency in ('urgent', 'today', 'tomorrow')),
  patient_key bytea not null,                          -- the id of whose case it is, the same for all cases of a patient, also after the person is erased
  deliver_by timestamptz not null, order_valid_until timestamptz not null,
  -- The opium lines that were signed, without a patient: what a kit must hold to leave. Null: nothing was signed.
  signed_opium jsonb,
  prescription_checked_at timestamptz,                 -- that the pharmacist saw to it that nothing is supplied twice
  offer_lapses_at timestamptz, offers int not null default 0,
  kit_count int not null default 0, earliest_expiry date,
  requested_at timestamptz not null, accepted_at timestamptz, packed_at timestamptz, dispatched_at timestamptz, delivered_at timestamptz,
  opened_at timestamptz, ended_at timestamptz, end_reason text check (end_reason in ('deceased', 'admitted', 'hospice', 'recovered', 'other')),
  returned_at timestamptz, missing_at timestamptz, settled_at timestamptz, withdrawn_at timestamptz,
  unverified boolean not null default false,           -- the latest move came from a box report that the pharmacy has yet to confirm
  still_needed_asked_at timestamptz, still_needed boolean,
  requested_day date not null generated always as (amsterdam_day(requested_at)) stored,
  delivered_day date generated always as (amsterdam_day(delivered_at)) stored,
  ended_day date generated always as (amsterdam_day(ended_at)) stored,
  closed boolean not null generated always as (status in ('settled', 'withdrawn')) stored, -- final; an index on the status itself would grow with each move
  person_erased_at timestamptz,                        -- the case stays for the figures, with its place and patient_key
  check (case status when 'unplaced' then pharmacy_id is null when 'withdrawn' then true else pharmacy_id is not null end),
  check ((offer_lapses_at is not null) = (status = 'requested')),
  unique (network_id, id), unique (network_id, number),
  -- None on the network alone: the practice is of the network.
  foreign key (network_id, practice_id) references organisation (network_id, id),
  foreign key (network_id, home_care_id) references organisation (network_id, id),
  foreign key (network_id, pharmacy_id) references organisation (network_id, id))
  with (fillfactor = 80); -- room in the page for the moves of a case, which touch no index until it is delivered
create index cases_of_a_patient on kit_case (network_id, patient_key);
-- The coordinator's list. Lists of a party start from case_party, so none is by pharmacy.
create index open_cases on kit_case (network_id, requested_at) where not closed;
create index deliveries_by_day on kit_case (network_id, delivered_day) where delivered_day is not null;
create index requests_by_day on kit_case (network_id, requested_day);
create index endings_by_day on kit_case (network_id, ended_day) where ended_day is not null;

-- Where a case is, one to one with it: its own table, since not whoever may see a case may see where it is. Municipality and PC4 stay for the figures.
create table case_place (
  network_id uuid not null, case_id uuid primary key, pc4 text not null, gm_code text not null,
  delivered_gm_code text,                              -- where the kit was delivered, when the address has changed since
  foreign key (network_id, case_id) references kit_case (network_id, id),
  foreign key (network_id, gm_code, pc4) references postcode_area (network_id, gm_code, pc4));

create table case_party (
  network_id uuid not null, id uuid primary key default uuidv7(), case_id uuid not null, number bigint not null,
  organisation_id uuid not null,
  part text not null check (part in ('practice', 'offered', 'supplier', 'home-care', 'out-of-hours', 'own-pharmacy', 'network')),
  from_at timestamptz not null, until timestamptz, outcome text check (outcome in ('accepted', 'declined', 'lapsed', 'released', 'handed-over', 'withdrawn', 'replaced', 'ended')),
  reason text, closed boolean not null default false,
  -- Emergency access, of an out-of-hours post or of home care at the box, ends when its day is over, and not when something comes round
  -- to end it: after a backup was put back, or without a worker, that may be long. The due work still says on record that it ended.
  lapses_at timestamptz,
  check (outcome is null or until is not null),
  constraint emergency_access_lapses check (part <> 'out-of-hours' or until is not null or lapses_at is not null),
  foreign key (network_id, case_id) references kit_case (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id));
create unique index one_pharmacy_at_a_time on case_party (case_id) where part in ('offered', 'supplier') and until is null;
create unique index home_care_once on case_party (case_id, organisation_id) where part = 'home-care' and until is null;
create index parties_of_a_case on case_party (case_id, organisation_id);
create index open_cases_of_an_organisation on case_party (organisation_id, case_id) where not closed and until is null;
create index closed_cases_of_an_organisation on case_party (organisation_id, case_id) where closed and until is null;
create index past_offers_by_number on case_party (organisation_id, number, id) where until is not null and outcome <> 'accepted';
create index past_offers_by_end on case_party (organisation_id, until, id) where until is not null and outcome <> 'accepted';
create index last_offers_of_a_pharmacy on case_party (organisation_id, from_at, id) where part in ('offered', 'supplier');

create table case_kit (
  network_id uuid not null, case_id uuid not null, kit_id uuid not null, supplier_id uuid not null,
  from_at timestamptz not null, until timestamptz,     -- until: it left the case without having been in the home, or is accounted for
  primary key (case_id, kit_id, from_at),
  foreign key (network_id, case_id) references kit_case (network_id, id));
create unique index a_kit_is_in_one_case on case_kit (kit_id) where until is null;

create table hand_over (
  network_id uuid not null, id uuid primary key, case_id uuid not null, from_pharmacy_id uuid not null, to_pharmacy_id uuid not null,
  proposed_at timestamptz not null, answered_at timestamptz, accepted boolean, check ((answered_at is null) = (accepted is null)),
  foreign key (network_id, case_id) references kit_case (network_id, id),
  foreign key (network_id, from_pharmacy_id) references organisation (network_id, id),
  foreign key (network_id, to_pharmacy_id) references organisation (network_id, id), check (from_pharmacy_id <> to_pharmacy_id));
create unique index one_proposal_at_a_time on hand_over (case_id) where answered_at is null;

-- Which status may follow which: rows generated from kit-life.ts at each migration; the trigger refuses every other change, whoever asks.
create table allowed_move (move text not null, from_status text not null, to_status text not null, primary key (from_status, to_status, move));
-- What is true of a case in each status, and of a party in each part: rows written from case-status.ts and case-part.ts at each deploy.
create table case_status (status text primary key, before_delivery boolean not null, at_home boolean not null, needs_order boolean not null);
-- `sees` names the fields of a case that the part may see (fields-by-part.ts): policies of tables one to one with the case ask it.
create table case_part (part text primary key, in_turn boolean not null, treats_or_supplies boolean not null, sees text[] not null);
-- A move from one status: whose it is, where it leads, what it writes, what must hold, whether it leaves the case waiting for an offer, and the function
-- that makes it when that is its own. '' is before the first; to_status null: the status stays.
create table case_move (
  name text not null, from_status text not null, to_status text, moment text, clears text[] not null, after text,
  parts text[] not null, roles text[] not null, correctors text[] not null, guards text[] not null, refusals text[] not null,
  offers boolean not null, command text, primary key (name, from_status));
create index persons_erased on kit_case (network_id, person_erased_at) where person_erased_at is not null;
-- Whether somebody may see a kit is asked with every move of a case. Its holder is known from the row itself and is asked first;
-- a party is found by the kit, not by first gathering every kit of every case that the party ever took part in.
create index cases_of_a_kit on case_kit (kit_id);

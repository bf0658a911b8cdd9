-- What is known about a person goes when its retention has passed. Of everything that can be reached from a case and could hold a person:
--   erased  patient (the row), execution_order.content and signed_form.content (their hashes stay), objection.question and objection_answer.answer, request.egfr, allergies, warnings, own_prescription, current_opioid,
--           catheter_present and order_lines, missing_kit.remark, incident.remark,
--           and of event.detail all but the closed words named in erase_persons: corrections, deviations and kits brought back are
--           explained in people's own words
--   stays   substance and amount of what was signed of the opium list (kit_case.signed_opium), the closed words of request, opening, delivery, kit_return and settlement_line, reasons in case_party (closed), distances from
--           the PC4 in offer_choice, who acted for which organisation, patient_key, patient_marks and patient_link, the record of access

-- The only table that knows a person. Every field apart from the keys is AES-256-GCM: key id, nonce, text, tag.
create table patient (
  network_id uuid not null, case_id uuid primary key, birth_name bytea not null, initials bytea not null, birth_date bytea not null, sex bytea not null,
  bsn bytea, postcode bytea not null, house_number bytea not null, house_number_suffix bytea, phone bytea, access_note bytea,
  street bytea, town bytea, kit_place bytea,
  bsn_hash bytea, recorded_at timestamptz not null, version int not null default 1,
  -- For emergency access, by birth date and postcode: a keyed hash, as of a BSN, so that what it was made of stands nowhere in the clear.
  birth_postcode_hash bytea,
  -- For who has a part in the case and looks for it by where: hashed for the same reason, and erased with the person.
  postcode_hash bytea,
  -- For whoever stands at the box with an account elsewhere, and says the birth date of whom it is for: hashed for the same reason.
  birth_hash bytea,
  foreign key (network_id, case_id) references kit_case (network_id, id));
create index patients_by_birth_and_postcode on patient (network_id, birth_postcode_hash) where birth_postcode_hash is not null;
create index patients_by_postcode on patient (network_id, postcode_hash) where postcode_hash is not null;

-- By what a patient is found again, also after the person is erased: keyed hashes of the BSN, and of the name in its normal form with what else was
-- told. Each begins with the digit of what it is made of (marks.rules.ts); sorted, so that a BSN stands first.
create table patient_marks (
  network_id uuid not null, case_id uuid primary key, marks text[] not null check (cardinality(marks) > 0),
  foreign key (network_id, case_id) references kit_case (network_id, id));
-- Whose case it may be is asked with every request. No list of entries that are still to be sorted in: each search would read all of it.
create index patients_by_mark on patient_marks using gin (marks) with (fastupdate = off);

-- Two cases that are, or may be, of one patient, as it was seen when the later one was asked for, and what somebody said of it who knows.
create table patient_link (
  network_id uuid not null, case_id uuid not null, other_case_id uuid not null, mark text not null check (mark in ('1', '2', '3', '4', '6')), at timestamptz not null,
  said text check (said in ('same', 'another')), said_at timestamptz, said_by uuid, said_for uuid, told_at timestamptz,
  primary key (case_id, other_case_id), check (case_id <> other_case_id),
  check ((said is null) = (said_at is null) and (said is null) = (said_for is null)),
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, other_case_id) references kit_case (network_id, id),
  foreign key (network_id, said_by) references person (network_id, id), foreign key (network_id, said_for) references organisation (network_id, id));
create index links_to_a_case on patient_link (other_case_id);

-- As whose a case counted before somebody said that two patients are one, or one of them two: what was counted of a time before that stays.
create table former_patient_key (
  network_id uuid not null, case_id uuid not null, until timestamptz not null, patient_key bytea not null,
  until_day date not null generated always as (amsterdam_day(until)) stored,
  primary key (case_id, until), foreign key (network_id, case_id) references kit_case (network_id, id));

create table request (
  network_id uuid not null, case_id uuid primary key, requested_by uuid not null, life_expectancy text not null check (life_expectancy in ('days', 'weeks1to2', 'weeks2to4', 'longer')),
  opioid_naive boolean not null, allergies text[] not null default '{}', regular_pharmacy_id uuid, preferred_pharmacy_id uuid,
  consent boolean not null check (consent), standard_id uuid,
  egfr jsonb check (egfr is null or (egfr ->> 'value' ~ '^[<>≤≥]?[0-9]{1,3}([.][0-9])?$' and egfr ->> 'measuredOn' ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$') is true),  -- never without the day of measuring
  current_opioid jsonb, catheter_present boolean,      -- in 24 hours: mg, substance and route in closed words
  direct_phone text, after_hours text not null default 'post' check (after_hours in ('post', 'self')), post_told boolean not null default false,
  acts text[],                                         -- reserved procedures for the nurse; null: those that go with what is given
  -- What was asked otherwise than the network agreed, sealed, until somebody signs it: the order that is signed holds it then.
  order_lines bytea,
  warnings jsonb not null default '[]',                -- what the prescriber was told and why they went on, in closed words
  -- Where it was asked by telephone or on paper: in whose name, and how. Who wrote it down is requested_by.
  prescriber_name text check (length(prescriber_name) between 1 and 120), received_by text check (received_by in ('telephone', 'paper')),
  check ((prescriber_name is null) = (received_by is null)),
  own_prescription text check (length(own_prescription) between 1 and 40), -- its number, where the prescriber's own system sent one too
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, requested_by) references person (network_id, id),
  foreign key (network_id, regular_pharmacy_id) references organisation (network_id, id), foreign key (network_id, preferred_pharmacy_id) references organisation (network_id, id),
  foreign key (network_id, standard_id) references kit_standard (network_id, id));

-- How a prescriber was reached last time.
create index requests_of_a_person on request (requested_by, case_id);

-- The form that a prescriber signed by hand: a photograph or a PDF, encrypted; its content goes when the person is erased.
create table signed_form (
  network_id uuid not null, id uuid primary key, case_id uuid not null, type text not null check (type in ('application/pdf', 'image/jpeg')),
  content bytea check (length(content) <= 14500000), content_hash bytea not null, signed_on date not null,
  attached_by uuid not null, attached_for uuid not null, attached_at timestamptz not null, unique (network_id, case_id, id),
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, attached_by) references person (network_id, id),
  foreign key (network_id, attached_for) references organisation (network_id, id));
create index forms_of_a_case on signed_form (case_id, attached_at);

-- What was signed, byte for byte (encrypted) with its hash; a renewal is a new row. The content goes when the person is erased. Where it was signed
-- by hand, nobody signed here: it is what was read from the form.
create table execution_order (
  network_id uuid not null, id uuid primary key, case_id uuid not null, signed_by uuid, signed_at timestamptz not null, valid_until timestamptz not null,
  content bytea, content_hash bytea not null, form_id uuid, constraint order_is_signed_here_or_on_paper check (num_nonnulls(signed_by, form_id) = 1),
  -- With what whoever signed here had proved that it was them.
  confirmed_with text check (confirmed_with in ('password', 'code', 'recovery-code', 'passkey', 'provider')),
  check ((signed_by is null) = (confirmed_with is null)),
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, signed_by) references person (network_id, id),
  foreign key (network_id, case_id, form_id) references signed_form (network_id, case_id, id));
create index orders_of_a_case on execution_order (case_id, signed_at);

-- A question of the pharmacist to the prescriber on medical grounds; of each asker one is open. The question and its answer, sealed, go when the
-- person is erased.
create table objection (
  network_id uuid not null, id uuid primary key, case_id uuid not null,
  reason text not null check (reason in ('allergy', 'kidney', 'dose', 'interaction', 'double-opioid', 'other')),
  question bytea, asked_by uuid not null, asked_for uuid not null, asked_at timestamptz not null, closed_at timestamptz,
  unique (network_id, case_id, id), foreign key (network_id, case_id) references kit_case (network_id, id),
  foreign key (network_id, asked_by) references person (network_id, id), foreign key (network_id, asked_for) references organisation (network_id, id));
create index objections_of_a_case on objection (case_id, asked_at);
create unique index one_open_objection on objection (case_id, asked_for) where closed_at is null;
create table objection_answer (
  network_id uuid not null, objection_id uuid primary key, case_id uuid not null, kind text not null check (kind in ('stays', 'signed-anew')),
  answer bytea, answered_by uuid not null, answered_at timestamptz not null,
  foreign key (network_id, case_id, objection_id) references objection (network_id, case_id, id),
  foreign key (network_id, answered_by) references person (network_id, id));
create index answers_of_a_case on objection_answer (case_id);

-- Whom a case was offered to, who stood behind in the order and who was left out, with why: kept as it was weighed at that moment.
create table offer_choice (
  network_id uuid not null, id uuid primary key default uuidv7(), case_id uuid not null, at timestamptz not null, pharmacy_id uuid,
  considered jsonb not null, foreign key (network_id, case_id) references kit_case (network_id, id));
create index choices_of_a_case on offer_choice (case_id, at);

-- What somebody, or a machine, was filling in: for their own practice, or in the name of a prescriber who asked by telephone or on paper.
create table draft (
  network_id uuid not null, id uuid primary key, organisation_id uuid not null, on_behalf boolean not null, person_id uuid, body bytea not null, version int not null default 1,
  updated_at timestamptz not null,
  foreign key (network_id, organisation_id) references organisation (network_id, id), foreign key (network_id, person_id) references person (network_id, id));
create index drafts_of_an_organisation on draft (organisation_id, on_behalf, updated_at);

-- Closed words only, so that nothing about a person can be written into it.
create table legal_hold (
  network_id uuid not null, id uuid primary key default uuidv7(), case_id uuid not null,
  reason text not null check (reason in ('complaint', 'incident', 'inspectorate', 'court', 'asked-by-person', 'other')),
  set_at timestamptz not null, set_by uuid not null, set_for uuid not null,
  ended_at timestamptz, ended_by uuid, end_reason text check (end_reason in ('closed', 'mistake', 'other')),
  check ((ended_at is null) = (ended_by is null)), check ((ended_at is null) = (end_reason is null)),
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, set_for) references organisation (network_id, id),
  foreign key (network_id, set_by) references person (network_id, id), foreign key (network_id, ended_by) references person (network_id, id));
create unique index one_hold_at_a_time on legal_hold (case_id) where ended_at is null;
create index holds_of_a_case on legal_hold (case_id, set_at);

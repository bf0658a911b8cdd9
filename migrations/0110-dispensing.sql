-- What is true of a kit in each status, and where it may go: rows written from kit.ts at each deploy.
create table kit_status (status text primary key, on_shelf boolean not null, gone boolean not null, leads_to text[] not null);

-- A kit is a physical box. What it holds is stored as built. What a machine may note as well has no person's name then.
create table kit (
  network_id uuid not null, id uuid primary key, organisation_id uuid not null, serial text not null check (length(serial) between 1 and 40),
  standard_id uuid not null, status text not null check (status in ('draft', 'checked', 'sealed', 'back', 'emptied', 'rejected')),
  seal_number text check (length(seal_number) between 1 and 40), assembled_by uuid, assembled_at timestamptz not null,
  checked_by uuid, checked_at timestamptz, sealed_by uuid, sealed_at timestamptz, earliest_expiry date,
  conformity text check (conformity in ('conforms', 'conforms-by-substitution', 'deviates')), findings jsonb not null default '[]',
  rejection_reason text, version int not null default 1,
  changed_by uuid[] not null default '{}',             -- whoever filled in a line beside the assembler
  in_case boolean not null default false,              -- kept by keep_shelf: a shelf is not counted over the boxes that stand in homes
  check (checked_by <> assembled_by), check (not checked_by = any (changed_by)), check ((status in ('draft', 'rejected')) or checked_by is not null),
  check (status not in ('sealed', 'back', 'emptied') or (seal_number is not null and sealed_at is not null and conformity is not null and earliest_expiry is not null)),
  unique (network_id, serial), unique (network_id, organisation_id, id), unique (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id), foreign key (network_id, standard_id) references kit_standard (network_id, id));
create unique index one_seal_number on kit (network_id, seal_number) where seal_number is not null;
-- For the figures, which count kits by the day of their seal.
create index kits_by_day_of_seal on kit (network_id, amsterdam_day(sealed_at)) include (organisation_id, conformity) where sealed_at is not null;
create index kits_on_a_shelf on kit (organisation_id, status, id);
create index kits_by_seal on kit (organisation_id, (case when seal_number is null then '' else seal_number end), id);
-- As a list is put in order; `every-long-list-goes-on-where-it-was.long.spec.ts` finds the one that differs from its list.
create index kits_by_expiry on kit (organisation_id, (case when status in ('emptied', 'rejected') then date 'infinity' when earliest_expiry is null then date '9999-12-31' else earliest_expiry end), id);
create index kits_by_serial on kit (organisation_id, serial, id);
-- What may be packed: the shelf of one pharmacy, and all shelves of a network when a request is weighed.
create index kits_to_pack on kit (network_id, organisation_id, earliest_expiry) where status = 'sealed' and not in_case;
-- The holder of a kit is the only one who can bring it into a case; a hand-over takes its rows along. Stands here because the kit comes after the case.
alter table case_kit add constraint the_holders_kit foreign key (network_id, supplier_id, kit_id) references kit (network_id, organisation_id, id) on update cascade;

-- Serials are counted per month for the whole network: a kit keeps its own when it moves to another pharmacy.
create table kit_serial (network_id uuid not null references network, month text not null, last int not null, primary key (network_id, month));

create table kit_line (
  network_id uuid not null, id uuid primary key, kit_id uuid not null, slot text not null, product text not null, quantity int not null check (quantity between 1 and 100),
  lot text not null check (length(lot) between 1 and 20), expiry date not null, serial text check (length(serial) <= 20), kind text not null check (kind in ('medicine', 'aid', 'document')),
  opium_list text check (opium_list in ('I', 'II')), on_return text not null check (on_return in ('destroy', 'reuse', 'stays')),
  packs text[] not null default '{}' check (array_to_string(packs, ' ') ~ '^([A-Z0-9]{6,30} ?)*$'), -- other packs of the product than its own: found when one is refused
  unique (kit_id, slot, product, lot),
  foreign key (network_id, kit_id) references kit (network_id, id), foreign key (network_id, product) references product (network_id, code));
create index lines_by_lot on kit_line (network_id, product, lot);
-- Who holds a pack, or a letter about one, knows the lot and often not the product.
create index lines_by_lot_alone on kit_line (network_id, lot, kit_id, product);

-- What was scanned into a kit, under the id that the scanning page gave it: sent again, a scan counts once and is answered the same.
create table kit_scan (
  network_id uuid not null, kit_id uuid not null, id uuid not null, text text not null check (length(text) between 1 and 1000), answer jsonb not null, at timestamptz not null,
  primary key (kit_id, id), foreign key (network_id, kit_id) references kit (network_id, id));

-- A code for on a box: random, worth nothing until it is bound to a box that is sealed, and at most one a box at a time.
create table box_code (
  network_id uuid not null, id uuid primary key, code text not null unique check (code ~ '^[23456789ACDEFGHJKMNPQRTVWXY]{15}$'),
  organisation_id uuid not null, roll_id uuid, made_at timestamptz not null, kit_id uuid, bound_at timestamptz, revoked_at timestamptz, revoked_by uuid,
  check ((kit_id is null) = (bound_at is null)), check (revoked_by is null or revoked_at is not null),
  foreign key (network_id, organisation_id) references organisation (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id),
  foreign key (network_id, revoked_by) references person (network_id, id));
create unique index one_code_per_kit on box_code (kit_id) where revoked_at is null;
create index rolls_of_a_pharmacy on box_code (organisation_id, roll_id) where roll_id is not null;

-- What somebody at a box said with its code, without an account: under the id that their page gave it, so that sent again it counts once. An opening
-- moved the case at once where it could; use and end wait for who confirms them.
create table box_report (
  network_id uuid not null, id uuid primary key, kit_id uuid not null, case_id uuid not null, report text not null check (report in ('opening', 'use', 'end')),
  name text not null check (length(name) between 1 and 80), organisation text not null check (length(organisation) between 1 and 80), at timestamptz not null,
  ordered_by text check (ordered_by in ('prescriber', 'out-of-hours')), symptoms text[] not null default '{}', used jsonb not null default '[]',
  end_reason text check (end_reason in ('deceased', 'admitted', 'hospice', 'recovered', 'other')), ended_on date, moved boolean not null default false,
  noted_at timestamptz not null, confirmed_at timestamptz, rejected_at timestamptz, decided_by uuid,
  check (confirmed_at is null or rejected_at is null), check ((decided_by is null) = (confirmed_at is null and rejected_at is null)),
  check (case report when 'opening' then ordered_by is not null when 'end' then end_reason is not null and ended_on is not null else true end),
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id),
  foreign key (network_id, decided_by) references person (network_id, id));
create index reports_of_a_case on box_report (case_id, noted_at);
create index reports_of_a_box on box_report (kit_id, noted_at);

-- Which version of each paper that comes as a file went along with a box; null: it was left out.
create table packed_document (
  network_id uuid not null, case_id uuid not null, kit_id uuid not null, slot text not null, version text check (length(version) between 1 and 20),
  packed_at timestamptz not null, primary key (case_id, kit_id, slot),
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id));

create table delivery (
  network_id uuid not null, id uuid primary key, case_id uuid not null, kit_id uuid not null, received_by text not null check (received_by in ('patient', 'partner', 'relative', 'friend', 'nurse', 'other')),
  delivered_at timestamptz not null, leaflet_given boolean not null, recorded_by uuid, recorded_at timestamptz not null, undone_at timestamptz,
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id));
create unique index one_delivery_per_kit on delivery (case_id, kit_id) where undone_at is null;
-- For the figures, which count kits by the day on which they came.
create index kits_delivered_by_day on delivery (network_id, amsterdam_day(delivered_at)) include (kit_id) where undone_at is null;

-- A kit that is to come in place of the one in the home and is not what was signed: the prescriber signs for it first. Gone once a kit has come.
create table replacement_to_sign (
  network_id uuid not null, case_id uuid primary key, kit_id uuid not null, asked_at timestamptz not null,
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id));
create index replacements_by_kit on replacement_to_sign (kit_id);

-- Whether the prescriber agrees with what a shortage changes, in this case: said by themselves, by signing a request that names it, or by telephone and
-- noted by the pharmacist. A refusal is kept too, and leads to another box.
create table substitution_consent (
  network_id uuid not null, id uuid primary key, case_id uuid not null, substitution_id uuid not null, given boolean not null,
  given_by text not null check (length(given_by) between 1 and 120), by_telephone boolean not null, given_at timestamptz not null,
  organisation_id uuid not null, recorded_by uuid not null, recorded_at timestamptz not null, undone_at timestamptz,
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, substitution_id) references substitution (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id), foreign key (network_id, recorded_by) references person (network_id, id));
create unique index one_consent_at_a_time on substitution_consent (case_id, substitution_id) where undone_at is null;

create table opening (
  network_id uuid not null, id uuid primary key, case_id uuid not null, opened_at timestamptz not null, opened_by text check (opened_by in ('nurse', 'prescriber', 'pharmacist')),
  ordered_by text not null check (ordered_by in ('prescriber', 'out-of-hours')), symptoms text[] not null default '{}', recorded_by uuid, recorded_at timestamptz not null,
  undone_at timestamptz, version int not null default 1, foreign key (network_id, case_id) references kit_case (network_id, id));
create unique index one_opening_per_case on opening (case_id) where undone_at is null;

create table opening_use (
  network_id uuid not null, opening_id uuid not null references opening, slot text not null, quantity int not null check (quantity between 0 and 100), primary key (opening_id, slot));

create table kit_return (
  network_id uuid not null, id uuid primary key, case_id uuid not null, kit_id uuid not null, collected_by text not null check (collected_by in ('pharmacy', 'prescriber', 'home-care', 'relative')),
  seal_intact boolean not null, received_by uuid, received_at timestamptz not null, undone_at timestamptz,
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id));
create unique index one_return_per_kit on kit_return (case_id, kit_id) where undone_at is null;

create table missing_kit (
  network_id uuid not null, id uuid primary key, case_id uuid not null, kit_id uuid not null, remark text check (length(remark) between 3 and 1000),
  reported_by uuid, reported_at timestamptz not null, undone_at timestamptz,
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id));

create table settlement_line (
  network_id uuid not null, case_id uuid not null, kit_id uuid not null, slot text not null, product text not null, lot text not null,
  used int not null check (used >= 0), wasted int not null check (wasted >= 0), destroyed int not null check (destroyed >= 0),
  reused int not null check (reused >= 0), missing int not null check (missing >= 0),
  primary key (kit_id, slot, product, lot), foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id));

create table destruction (
  network_id uuid not null, id uuid primary key, organisation_id uuid not null, kit_id uuid not null, case_id uuid, destroyed_by uuid not null, witness_id uuid not null, at timestamptz not null,
  check (witness_id <> destroyed_by), foreign key (network_id, kit_id) references kit (network_id, id), foreign key (network_id, witness_id) references person (network_id, id));

create table incident (
  network_id uuid not null, id uuid primary key, organisation_id uuid not null, case_id uuid, kit_id uuid, kind text not null check (kind in ('kit-missing', 'units-missing', 'seal-broken', 'other')),
  remark text, reported_by uuid, at timestamptz not null, foreign key (network_id, organisation_id) references organisation (network_id, id));

-- Typed by one person: kits stay from drafted_at on. Everybody is told from started_at on, when another person confirmed it, or the same one said why
-- nobody could be waited for. That is looked at afterwards by another (seen_by).
create table recall (
  network_id uuid not null references network, id uuid primary key, product text not null, lots text[] not null, all_lots boolean not null default false,
  reason text not null check (length(reason) between 3 and 1000), letter text, drafted_by uuid not null, drafted_at timestamptz not null,
  started_at timestamptz, confirmed_by uuid, alone_because text, seen_by uuid, seen_at timestamptz, withdrawn_by uuid, withdrawn_at timestamptz,
  ended_at timestamptz, foreign key (network_id, product) references product (network_id, code),
  check (all_lots = (cardinality(lots) = 0)), check ((started_at is null) = (confirmed_by is null)),
  check (confirmed_by is null or (confirmed_by = drafted_by) = (alone_because is not null)),
  check (withdrawn_at is null or started_at is null), check (seen_by <> confirmed_by));

-- Append-only: a quantity moves from one account to another; a mistake is a counter-row, once per row.
create table opium_movement (
  network_id uuid not null, id uuid primary key, organisation_id uuid not null, kit_id uuid not null, case_id uuid, product text not null, lot text not null,
  from_account text not null, to_account text not null, quantity int not null check (quantity > 0), at timestamptz not null, person_id uuid, witness_id uuid, reverses uuid unique references opium_movement,
  check (from_account <> to_account), check (to_account <> 'destroyed' or witness_id is not null and witness_id <> person_id),
  check (from_account in ('supplier', 'shelf', 'kit', 'home', 'used', 'for-destruction', 'destroyed', 'missing')),
  check (to_account in ('supplier', 'shelf', 'kit', 'home', 'used', 'for-destruction', 'destroyed', 'missing')),
  foreign key (network_id, kit_id) references kit (network_id, id), foreign key (network_id, product) references product (network_id, code));
create index movements_of_a_kit on opium_movement (kit_id, product, lot);
create index movements_of_a_pharmacy on opium_movement (organisation_id, at, id);

-- The balance per account, kept beside the rows so that the check below can forbid one that falls under zero.
create table opium_balance (
  network_id uuid not null, kit_id uuid not null, product text not null, lot text not null, account text not null, quantity int not null,
  constraint balance_never_below_zero check (quantity >= 0 or account not in ('shelf', 'kit', 'home', 'for-destruction')),
  primary key (kit_id, product, lot, account), foreign key (network_id, kit_id) references kit (network_id, id));

-- What belongs in a kit.
create table product (
  network_id uuid not null references network, code text not null check (code ~ '^[0-9]{8}$|^[0-9]{14}$'), gtin text check (gtin ~ '^[0-9]{14}$'),
  prk text check (prk ~ '^[0-9]{7,8}$'), atc text check (atc ~ '^[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}$'), name text not null, strength text, form text, route text,
  unit text not null, opium_list text check (opium_list in ('I', 'II')), needs_opium_prescription boolean not null default false,
  invented boolean not null default false,
  active_mg numeric check (active_mg > 0),          -- in one unit, as active-substance.rules.ts reads it; null where the product does not say
  maker_code text check (maker_code ~ '^[A-Z0-9]{6,30}$'), -- HIBC or PPN: how makers of aids number what has no GTIN
  version int not null default 1 check (version > 0),
  primary key (network_id, code), unique (network_id, gtin), unique (network_id, maker_code));

-- A product is a substance, a strength, a form and a route; any pack of it fits. Beside its own numbers it is known by those of its other packs: what a
-- pharmacist met at the bench counts at once for that pharmacy, and for all once the lead pharmacist looked at it.
create table product_pack (
  network_id uuid not null, id uuid primary key, code text not null check (code ~ '^[A-Z0-9]{6,30}$'), product text not null,
  brand text not null check (length(brand) between 1 and 120), strength text check (length(strength) between 1 and 40),
  form text check (length(form) between 1 and 40), reason text not null check (length(reason) between 3 and 500),
  organisation_id uuid not null, added_by uuid not null, added_at timestamptz not null, confirmed_at timestamptz, rejected_at timestamptz, decided_by uuid,
  refusal text, refusal_note text check (length(refusal_note) between 3 and 200),
  constraint pack_refused_with_a_word check ((refusal is null) = (rejected_at is null)),
  constraint other_refusal_is_said check (refusal <> 'other' or refusal_note is not null),
  constraint pack_decided_once check (num_nonnulls(confirmed_at, rejected_at) = num_nonnulls(decided_by)),
  foreign key (network_id, product) references product (network_id, code), foreign key (network_id, organisation_id) references organisation (network_id, id),
  foreign key (network_id, added_by) references person (network_id, id), foreign key (network_id, decided_by) references person (network_id, id));
create unique index a_pack_of_one_product on product_pack (network_id, code, organisation_id) where rejected_at is null;
create unique index a_confirmed_pack_of_one_product on product_pack (network_id, code) where confirmed_at is not null and rejected_at is null;

-- Of an article with which approved versions or substitutions reckon: what is to be otherwise of it, proposed by one and agreed to by another. One waits at
-- a time of each version of the article.
create table product_correction (
  network_id uuid not null, id uuid primary key, product text not null, version int not null, route text,
  atc text check (atc ~ '^[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}$'), opium_list text check (opium_list in ('I', 'II')), needs_opium_prescription boolean not null,
  reason text not null check (length(reason) between 3 and 500), proposed_by uuid not null, proposed_at timestamptz not null,
  approved_by uuid, approved_at timestamptz,
  constraint corrected_by_two check (approved_by <> proposed_by), check ((approved_by is null) = (approved_at is null)),
  unique (network_id, product, version), foreign key (network_id, product) references product (network_id, code) on delete cascade,
  foreign key (network_id, proposed_by) references person (network_id, id), foreign key (network_id, approved_by) references person (network_id, id));

create table product_price (
  network_id uuid not null, product text not null, from_day date not null, cents int not null check (cents >= 0), source text not null,
  primary key (network_id, product, from_day), foreign key (network_id, product) references product (network_id, code));

-- Where a standard may go from each status: rows written from standard.ts at each deploy.
create table standard_status (status text primary key, decided boolean not null, leads_to text[] not null);

create table kit_standard (
  network_id uuid not null references network, id uuid primary key, name text not null check (name ~ '^[0-9]{4}\.[0-9]{1,2}$'),
  -- Superseded is no decision but a matter of the date: standard_today says so, and no job has to be on time.
  status text not null check (status in ('draft', 'approved', 'published', 'withdrawn')),
  takes_effect_on date, published_at timestamptz, superseded_on date, withdrawn_on date, version int not null default 1, created_at timestamptz not null,
  check (status in ('draft', 'approved') or takes_effect_on is not null), check ((status = 'withdrawn') = (withdrawn_on is not null)),
  unique (network_id, id), unique (network_id, name));

create table standard_approval (
  network_id uuid not null, standard_id uuid not null, role text not null check (role in ('coordinator', 'lead-pharmacist')), person_id uuid not null,
  at timestamptz not null, primary key (standard_id, role), unique (standard_id, person_id),
  foreign key (network_id, standard_id) references kit_standard (network_id, id), foreign key (network_id, person_id) references person (network_id, id));

-- One of the two asks that a published version is withdrawn and says why; it is once the other agreed.
create table standard_withdrawal (
  network_id uuid not null, standard_id uuid primary key, reason text not null check (length(reason) between 3 and 500),
  role text not null check (role in ('coordinator', 'lead-pharmacist')), proposed_by uuid not null, proposed_at timestamptz not null,
  approved_by uuid, approved_at timestamptz,
  constraint withdrawn_by_two check (approved_by <> proposed_by), check ((approved_by is null) = (approved_at is null)),
  foreign key (network_id, standard_id) references kit_standard (network_id, id), foreign key (network_id, proposed_by) references person (network_id, id),
  foreign key (network_id, approved_by) references person (network_id, id));

create table kit_slot (
  network_id uuid not null, standard_id uuid not null, code text not null check (code ~ '^[A-Z][0-9]{1,2}$'), place int not null,
  kind text not null check (kind in ('medicine', 'aid', 'document')), name text not null, name_en text not null,
  mandatory boolean not null, min int not null check (min >= 0), max int not null check (max >= greatest(min, 1) and max <= 100), unit text not null, unit_en text not null,
  min_shelf_life_days int not null default 90 check (min_shelf_life_days >= 0),
  on_return text not null check (on_return in ('destroy', 'reuse', 'stays')),
  check (kind <> 'medicine' or on_return = 'destroy'),   -- a medicine never goes back on the shelf: there is no switch for it
  check (not mandatory or min > 0),
  primary key (standard_id, code), foreign key (network_id, standard_id) references kit_standard (network_id, id));

create table slot_product (
  network_id uuid not null, standard_id uuid not null, slot text not null, product text not null, preferred boolean not null default false,
  primary key (standard_id, slot, product), foreign key (standard_id, slot) references kit_slot on delete cascade,
  foreign key (network_id, product) references product (network_id, code));

-- What papers of a kit are, by their own contents: kept once, however many versions carry one. Nothing of a patient stands in it.
create table document_file (
  network_id uuid not null references network, hash text not null, bytes bytea not null check (length(bytes) between 1 and 10485760),
  constraint file_is_called_by_its_contents check (hash = encode(sha256(bytes), 'hex')), primary key (network_id, hash));

-- What lies in the slot of a document: a paper that the application makes of each request, or a file with a version of its own.
create table slot_document (
  network_id uuid not null, standard_id uuid not null, slot text not null,
  paper text not null check (paper in ('execution-order', 'instruction', 'leaflet', 'registration', 'packing-list', 'other')),
  version text check (length(version) between 1 and 20), hash text, uploaded_by uuid, uploaded_at timestamptz,
  constraint document_file_has_its_version check (num_nonnulls(version, hash, uploaded_at) in (0, 3) and (uploaded_by is null or hash is not null)),
  constraint document_is_made_or_sent check (case when paper in ('instruction', 'other') then hash is not null when paper = 'leaflet' then true else hash is null end),
  primary key (standard_id, slot), foreign key (standard_id, slot) references kit_slot on delete cascade,
  foreign key (network_id, standard_id) references kit_standard (network_id, id), foreign key (network_id, hash) references document_file,
  foreign key (network_id, uploaded_by) references person (network_id, id));
create index documents_with_a_file on slot_document (network_id, hash) where hash is not null; -- whether a file is still needed

-- Leaflets of the network in languages that the application does not make itself: each version of each language a file; the newest is given.
create table leaflet_file (
  network_id uuid not null, language text not null check (language ~ '^[a-z]{2,3}$'), version text not null check (length(version) between 1 and 20), hash text not null,
  uploaded_by uuid not null, uploaded_at timestamptz not null, primary key (network_id, language, version),
  foreign key (network_id, hash) references document_file, foreign key (network_id, uploaded_by) references person (network_id, id));
create index leaflets_with_a_file on leaflet_file (network_id, hash); -- whether a file is still needed

-- How a medicine of a version is given. Chosen is what the network approves; beside it stands what other sources say, and what it has yet to settle.
create table direction (
  network_id uuid not null, standard_id uuid not null, slot text not null, number int not null,
  standing text not null check (standing in ('chosen', 'source', 'open')),
  indication text not null check (indication in ('pain', 'breathlessness', 'agitation', 'delirium', 'rattle', 'cramps', 'nausea', 'acute-sedation', 'palliative-sedation', 'seizure', 'catheterisation', 'dilution')),
  for_whom text not null check (for_whom in ('any', 'naive', 'on-opioids', 'men', 'women', 'not-stated')),
  circumstances text check (length(circumstances) between 1 and 200), circumstances_en text check (length(circumstances_en) between 1 and 200),
  -- Either a quantity, or one part in so many of what the patient has in 24 hours. All quantities of a row are in its unit.
  dose numeric check (dose between 0.001 and 10000), share int check (share between 2 and 24), unit text not null check (unit in ('mg', 'microgram', 'ml')),
  route text not null check (route in ('subcutaneous', 'intramuscular', 'intravenous', 'nasal', 'buccal', 'oral', 'rectal', 'urethral')),
  interval_minutes int check (interval_minutes between 1 and 10080),
  max_day numeric check (max_day between 0.001 and 10000), -- set by people, never computed
  max_gift numeric check (max_gift between 0.001 and 10000), max_episode numeric check (max_episode between 0.001 and 10000),
  kidney text check (length(kidney) between 1 and 500), kidney_en text check (length(kidney_en) between 1 and 500),
  source text not null check (length(source) between 1 and 500), source_en text check (length(source_en) between 1 and 500),
  source_date text check (length(source_date) between 1 and 20), -- as the source has it: a year, a month, a day; empty when it says none
  constraint direction_gives_once check ((standing = 'open' and dose is null and share is null) or (standing <> 'open' and num_nonnulls(dose, share) = 1)),
  constraint direction_share_of_own_dose check (share is null or for_whom = 'on-opioids'),
  primary key (standard_id, slot, number), foreign key (standard_id, slot) references kit_slot on delete cascade,
  foreign key (network_id, standard_id) references kit_standard (network_id, id));
create unique index one_chosen_direction on direction (standard_id, slot, indication, for_whom, route, coalesce(circumstances, '')) where standing = 'chosen';

-- What a shortage changes in a slot for some days. Of another product the amount that is equal in active substance is computed; a quantity stands here
-- only where people chose another one, or what a kit holds of less. It ends by itself after its last day, or sooner when somebody says so.
create table substitution (
  network_id uuid not null, id uuid primary key, standard_id uuid not null, slot text not null,
  kind text not null check (kind in ('other-product', 'less', 'left-out')), product text, quantity int check (quantity between 1 and 100),
  quantity_reason text check (length(quantity_reason) between 3 and 500), scope text check (scope in ('every-kit', 'new-kits')),
  equivalence_reason text check (length(equivalence_reason) between 3 and 500), -- why another substance or route may stand in
  from_day date not null, until_day date not null, reason text not null check (length(reason) between 3 and 500),
  needs_consent boolean not null, decided_by uuid not null, decided_at timestamptz not null,
  beside text check (beside in ('both', 'instead')), -- of another measure in the same slot: whether both hold, or this one takes its place
  ended_at timestamptz, ended_by uuid, ended_because text check (length(ended_because) between 3 and 500),
  constraint substitution_ends_after_it_begins check (until_day >= from_day),
  constraint substitution_names_what_it_needs check (case kind when 'other-product' then product is not null and scope is null
    when 'less' then product is null and quantity is not null and scope is not null else product is null and quantity is null and scope is null end),
  constraint substitution_asks_who_is_not_used_to_it check (equivalence_reason is null or needs_consent),
  constraint substitution_ended_with_a_word check (ended_by is null or (ended_at is not null and ended_because is not null)),
  unique (network_id, id),
  foreign key (standard_id, slot) references kit_slot, foreign key (network_id, product) references product (network_id, code),
  foreign key (network_id, decided_by) references person (network_id, id), foreign key (network_id, ended_by) references person (network_id, id));
create table substitution_approval (
  network_id uuid not null, substitution_id uuid not null, role text not null check (role in ('coordinator', 'lead-pharmacist')), person_id uuid not null,
  at timestamptz not null, reason text check (length(reason) between 3 and 500), -- of the second look at another substance or route
  primary key (substitution_id, role), unique (substitution_id, person_id),
  foreign key (network_id, substitution_id) references substitution (network_id, id), foreign key (network_id, person_id) references person (network_id, id));
-- A later last day, which counts when the other of the two approved it.
create table substitution_prolongation (
  network_id uuid not null, id uuid primary key, substitution_id uuid not null, until_day date not null,
  reason text not null check (length(reason) between 3 and 500), role text not null check (role in ('coordinator', 'lead-pharmacist')),
  proposed_by uuid not null, proposed_at timestamptz not null, approved_by uuid, approved_at timestamptz,
  constraint prolonged_by_two check (approved_by <> proposed_by), check ((approved_by is null) = (approved_at is null)),
  foreign key (network_id, substitution_id) references substitution (network_id, id), foreign key (network_id, proposed_by) references person (network_id, id),
  foreign key (network_id, approved_by) references person (network_id, id));
create unique index one_prolongation_at_a_time on substitution_prolongation (substitution_id) where approved_at is null;
create index substitutions_of_a_slot on substitution (standard_id, slot);

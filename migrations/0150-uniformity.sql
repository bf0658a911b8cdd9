-- What a pharmacy fills from a moment on. It is never changed: who fills otherwise records it anew, and the former one ends then.
create table variant (
  network_id uuid not null, id uuid primary key, pharmacy_id uuid not null, version int not null check (version > 0),
  from_at timestamptz not null, until timestamptz, recorded_by uuid not null, check (until >= from_at),
  unique (network_id, id), unique (pharmacy_id, version),
  foreign key (network_id, pharmacy_id) references organisation (network_id, id),
  foreign key (network_id, recorded_by) references person (network_id, id));
create unique index one_variant_at_a_time on variant (pharmacy_id) where until is null;

create table variant_line (
  network_id uuid not null, variant_id uuid not null, slot text not null check (slot ~ '^[A-Z][0-9]{1,2}$'), product text not null,
  quantity int not null check (quantity between 1 and 100), primary key (variant_id, slot),
  foreign key (network_id, variant_id) references variant (network_id, id),
  foreign key (network_id, product) references product (network_id, code));

-- Why a kit that is not as the standard has it stays as it is: said by the pharmacy that has it.
create table deviation (
  network_id uuid not null, kit_id uuid primary key,
  reason text not null check (reason in ('shortage', 'new-contents-not-there', 'older-version', 'asked-by-prescriber', 'filled-wrongly', 'other')),
  note text check (length(note) between 3 and 200), recorded_by uuid not null, recorded_at timestamptz not null,
  constraint deviation_other_is_said check (reason <> 'other' or note is not null),
  foreign key (network_id, kit_id) references kit (network_id, id), foreign key (network_id, recorded_by) references person (network_id, id));

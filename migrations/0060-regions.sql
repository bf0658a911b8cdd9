-- The ground: facts with their source, estimates marked as such.
create table municipality (
  network_id uuid not null references network, code text not null check (code ~ '^GM[0-9]{4}$'), name text not null,
  population int not null check (population > 0), source text not null, primary key (network_id, code));
-- Stands here because the ground comes after those who stand on it.
alter table organisation add foreign key (network_id, gm_code) references municipality (network_id, code);

create table postcode_area (
  network_id uuid not null, pc4 text not null check (pc4 ~ '^[1-9][0-9]{3}$'), gm_code text not null, place text not null,
  lat double precision, lon double precision, area_km2 double precision check (area_km2 > 0), population int not null,
  expected_deaths double precision not null check (expected_deaths >= 0), estimated boolean not null, source text not null,
  po_box boolean not null default false, check (po_box = (lat is null) and po_box = (lon is null) and po_box = (area_km2 is null)),
  primary key (network_id, pc4), unique (network_id, gm_code, pc4), foreign key (network_id, gm_code) references municipality (network_id, code));

-- Deaths at home that could be foreseen, per municipality and year. A new version is a new row; the highest one counts.
create table need_estimate (
  network_id uuid not null, gm_code text not null, year int not null check (year between 2000 and 2100), version int not null,
  value double precision not null, low double precision not null, high double precision not null check (low <= value and value <= high),
  source text not null, method text not null, recorded_at timestamptz not null,
  primary key (network_id, gm_code, year, version), foreign key (network_id, gm_code) references municipality (network_id, code));

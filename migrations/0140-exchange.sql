-- Lists that people have in sheets, read and looked at before they count. Organisations only, never patients; what was read is dropped after a month.
create table import (
  network_id uuid not null references network, id uuid primary key, rule text not null check (length(rule) between 1 and 40),
  by_role text not null check (by_role in ('coordinator', 'lead-pharmacist', 'administrator', 'pharmacist', 'pharmacy-assistant')), name text not null check (length(name) between 1 and 200),
  state text not null default 'looked-at' check (state in ('looked-at', 'confirmed', 'written', 'taking-back', 'taken-back')),
  headings text[] not null, columns text[] not null, noughts text[] not null default '{}', are_so text[] not null default '{}',
  organisation_id uuid not null, uploaded_by uuid, uploaded_at timestamptz not null, confirmed_by uuid, confirmed_at timestamptz,
  taken_back_by uuid, taken_back_at timestamptz, dropped_at timestamptz, version int not null default 1,
  unique (network_id, id), foreign key (network_id, organisation_id) references organisation (network_id, id),
  check (cardinality(headings) = cardinality(columns)));
create index imports_of_a_network on import (network_id, uploaded_at desc);

-- A line as it stood in the sheet, what was thought of it, and what became of it.
create table import_line (
  network_id uuid not null, import_id uuid not null, line int not null check (line > 0), cells text[] not null,
  verdict text not null default 'bad' check (verdict in ('add', 'change', 'same', 'bad')),
  faults jsonb not null default '[]' check (jsonb_typeof(faults) = 'array'), changes jsonb not null default '[]' check (jsonb_typeof(changes) = 'array'),
  subject_id uuid, subject_version int, before jsonb,
  outcome text check (outcome in ('added', 'changed', 'failed', 'overtaken', 'taken-back', 'changed-since', 'built-upon')),
  primary key (import_id, line), foreign key (network_id, import_id) references import (network_id, id) on delete cascade);

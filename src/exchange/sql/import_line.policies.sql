/* Lines of a list that came in: who sees the list sees them. */
alter table import_line enable row level security;
alter table import_line force row level security;
create policy everything on import_line to owner using (true) with check (true);
create policy with_its_import on import_line to app
  using (network_id = (select acting_network()) and exists (select from import i where i.id = import_id));

grant select, insert, delete, update (verdict, faults, changes, subject_id, subject_version, before, outcome, cells) on import_line to app;

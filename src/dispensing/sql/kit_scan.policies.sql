/* What was scanned while a box is filled: of the pharmacy that has the box alone. Read and written a kit at a time. */
alter table kit_scan enable row level security;
alter table kit_scan force row level security;
create policy everything on kit_scan to owner using (true) with check (true);
create policy holder on kit_scan to app
  using (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_scan.kit_id and k.organisation_id = (select acting_organisation())))
  with check (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_scan.kit_id and k.organisation_id = (select acting_organisation())));

grant select, insert, update (answer), delete on kit_scan to app;

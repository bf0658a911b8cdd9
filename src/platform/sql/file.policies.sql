/* Files: each organisation its own; the application itself takes away those that nothing came of. Lists are read under it, so that who acts is asked once a statement. */
alter table file enable row level security;
alter table file force row level security;
create policy everything on file to owner using (true) with check (true);
create policy own_files on file to app
  using (network_id = (select acting_network()) and organisation_id = (select acting_organisation()));
create policy old_files_are_found on file for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy old_files on file for delete to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');

grant select, insert, delete on file to app;

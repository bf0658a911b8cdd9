/* A request that is not sent yet: for the organisation that writes it; the application itself takes old ones away. Lists are read under it, so that who
   acts is asked once a statement. */
alter table draft enable row level security;
alter table draft force row level security;
create policy everything on draft to owner using (true) with check (true);
create policy own_organisation on draft to app using (network_id = (select acting_network()) and organisation_id = (select acting_organisation()))
  with check (network_id = (select acting_network()) and organisation_id = (select acting_organisation()));
create policy old_drafts_are_found on draft for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy old_drafts on draft for delete to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');

grant select, insert, update, delete on draft to app;

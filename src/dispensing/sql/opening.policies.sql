/* Who has a part in the case reads and writes, but not who was only asked. Lists are read under it, so that who acts is asked once a statement. */
alter table opening enable row level security;
alter table opening force row level security;
create policy everything on opening to owner using (true) with check (true);
create policy party on opening to app
  using (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = opening.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'))
  with check (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = opening.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'));
-- The application itself asks in time what was used.
create policy the_system on opening for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy whole_network on opening for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (symptoms, undone_at, version) on opening to app;
grant select on opening to monitoring;

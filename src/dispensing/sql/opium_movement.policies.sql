/* The opium ledger: each organisation its own, everybody in their own name; never changed. Lists are read under it, so that who acts is asked once a
   statement. */
alter table opium_movement enable row level security;
alter table opium_movement force row level security;
create policy everything on opium_movement to owner using (true) with check (true);
create policy own_ledger on opium_movement to app using (network_id = (select acting_network()) and organisation_id = (select acting_organisation()))
  with check (network_id = (select acting_network()) and organisation_id = (select acting_organisation()) and person_id is not distinct from (select acting_person()));
create policy whole_network on opium_movement for select to monitoring using (network_id = (select acting_network()));

grant select, insert on opium_movement to app;
grant select on opium_movement to monitoring;

/* What was destroyed: the organisation that did so, each in their own name; never changed. */
alter table destruction enable row level security;
alter table destruction force row level security;
create policy everything on destruction to owner using (true) with check (true);
create policy own_organisation on destruction to app using (network_id = (select acting_network()) and organisation_id = (select acting_organisation()))
  with check (network_id = (select acting_network()) and organisation_id = (select acting_organisation()) and destroyed_by = (select acting_person()));

grant select, insert on destruction to app;

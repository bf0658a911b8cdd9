/* Who works where: seen by colleagues, by the person, by the application itself, and all of it by an administrator of the network. Written through
   functions alone. Lists are read under it, so that who acts is asked once a statement. */
alter table membership enable row level security;
alter table membership force row level security;
create policy everything on membership to owner using (true) with check (true);
create policy colleagues on membership for select to app using (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) or person_id = (select acting_person()) or (select acting_role()) = 'system'
    or (select acting_role()) = 'administrator' and (select acting_for_network())));

grant select on membership to app;

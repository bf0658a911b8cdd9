/* People: oneself, colleagues, and for an administrator of the network everybody. Written through functions alone. Lists are read under it, so that
   who acts is asked once a statement. */
alter table person enable row level security;
alter table person force row level security;
create policy everything on person to owner using (true) with check (true);
-- Only an administrator of the network has the whole network.
create policy oneself_and_colleagues on person for select to app using (network_id = (select acting_network())
  and (id = (select acting_person()) or (select acting_role()) = 'system' or (select acting_role()) = 'administrator' and (select acting_for_network())
    or exists (select from membership m where m.person_id = person.id and m.organisation_id = (select acting_organisation()))));
-- Who may read the record of access: the auditor with names, and a practice or supplier what was done in its own case.
create policy auditor_names on person for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'auditor');

grant select (network_id, id, name, email, language, profession, big, disabled_at, version) on person to app;

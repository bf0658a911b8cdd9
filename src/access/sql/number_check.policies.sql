/* Whether a BIG number or AGB code was checked: seen by the person, by the organisation and by who looks after them; written by the application
   itself, or by an administrator in their own name. Lists are read under it, so that who acts is asked once a statement. */
alter table number_check enable row level security;
alter table number_check force row level security;
create policy everything on number_check to owner using (true) with check (true);
create policy own_and_looked_after on number_check for select to app using (network_id = (select acting_network())
  and ((select acting_role()) = 'system' or person_id = (select acting_person()) or organisation_id = (select acting_organisation())
    or (select acting_role()) = 'administrator' and ((select acting_for_network())
      or exists (select from membership m where m.person_id = number_check.person_id and m.organisation_id = (select acting_organisation())))));
create policy system_or_administrator_checks on number_check for insert to app with check (network_id = (select acting_network())
  and ((select acting_role()) = 'system' and by_person is null
    or by_person = (select acting_person()) and (administers_person(person_id) or administers(organisation_id))));

grant select, insert on number_check to app;

/* What was asked, without the patient: for who has a part in the case, who is only asked too; written by the practice; never changed, but for the
   number of a prescription of its own, by the practice or whoever supplies. Lists are read
   under it, so that who acts is asked once a statement. */
alter table request enable row level security;
alter table request force row level security;
create policy everything on request to owner using (true) with check (true);
create policy party on request for select to app using (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = request.case_id and p.organisation_id = (select acting_organisation()) and p.until is null));
create policy the_system on request for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy practice_writes on request for insert to app with check (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = request.case_id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part = 'practice'));
create policy number_of_prescription on request for update to app using (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = request.case_id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part in ('practice', 'supplier')));

grant select, insert, update (own_prescription) on request to app;

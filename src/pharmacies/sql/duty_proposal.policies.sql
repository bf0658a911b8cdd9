/* What a pharmacy would do of the roster: its own people propose and take back, the network's coordinator answers, and whose duty it would take over reads
   it. Lists are read under it, so that who acts is asked once a statement. */
alter table duty_proposal enable row level security;
alter table duty_proposal force row level security;
create policy everything on duty_proposal to owner using (true) with check (true);
create policy concerned on duty_proposal for select to app using (network_id = (select acting_network()) and ((select acting_role()) in ('coordinator', 'system')
  or organisation_id = (select acting_organisation()) or exists (select from duty d where d.id = over and d.organisation_id = (select acting_organisation()))));
create policy own_pharmacy_proposes on duty_proposal for insert to app
  with check (network_id = (select acting_network()) and organisation_id = (select acting_organisation()));
create policy own_pharmacy_or_coordinator_ends on duty_proposal for delete to app
  using (network_id = (select acting_network()) and (organisation_id = (select acting_organisation()) or (select acting_role()) = 'coordinator'));

grant select, insert, delete on duty_proposal to app;

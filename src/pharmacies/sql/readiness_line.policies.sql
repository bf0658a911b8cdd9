/* What was gone through at a pharmacy: its own people and the coordinator who phoned. Lists are read under it, so that who acts is asked once a
   statement. */
alter table readiness_line enable row level security;
alter table readiness_line force row level security;
create policy everything on readiness_line to owner using (true) with check (true);
create policy own_pharmacy_or_coordinator on readiness_line to app
  using (network_id = (select acting_network()) and (organisation_id = (select acting_organisation()) or (select acting_role()) = 'coordinator'))
  with check (network_id = (select acting_network()) and (organisation_id = (select acting_organisation()) or (select acting_role()) = 'coordinator'));

create policy whether_a_kit_is_there on readiness_line for select to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('lead-pharmacist', 'system'));
create policy whole_network on readiness_line for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (seen_at, by_person, found), delete on readiness_line to app;
grant select on readiness_line to monitoring;

/* Why a kit stays as it is: read by whoever sees the box, said by the pharmacy that has it, in the name of whoever says it. Lists are read under it, so
   that who acts is asked once a statement. */
alter table deviation enable row level security;
alter table deviation force row level security;
create policy everything on deviation to owner using (true) with check (true);
create policy with_its_kit on deviation for select to app
  using (network_id = (select acting_network()) and exists (select from kit k where k.id = deviation.kit_id));
create policy holder_says on deviation for insert to app with check (network_id = (select acting_network())
  and (select acting_role()) in ('pharmacist', 'pharmacy-assistant') and recorded_by = (select acting_person())
  and exists (select from kit k where k.id = deviation.kit_id and k.organisation_id = (select acting_organisation())));
create policy holder_says_otherwise on deviation for update to app using (network_id = (select acting_network())
  and (select acting_role()) in ('pharmacist', 'pharmacy-assistant')
  and exists (select from kit k where k.id = deviation.kit_id and k.organisation_id = (select acting_organisation())))
  with check (network_id = (select acting_network()) and recorded_by = (select acting_person()));
create policy whole_network on deviation for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (reason, note, recorded_by, recorded_at) on deviation to app;
grant select on deviation to monitoring;

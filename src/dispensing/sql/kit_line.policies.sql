/* What is in a box: seen by who sees the box, written by the pharmacy that has it. Lists are read under it, so that who acts is asked once a
   statement. */
alter table kit_line enable row level security;
alter table kit_line force row level security;
create policy everything on kit_line to owner using (true) with check (true);
create policy with_its_kit on kit_line for select to app using (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id));
create policy whole_network on kit_line for select to monitoring using (network_id = (select acting_network()));
-- Not for select: reading a line asks for its kit once, and a policy of whoever writes beside it would ask again.
create policy holder_adds on kit_line for insert to app
  with check (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id and k.organisation_id = (select acting_organisation())));
create policy holder_changes on kit_line for update to app
  using (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id and k.organisation_id = (select acting_organisation())))
  with check (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id and k.organisation_id = (select acting_organisation())));
create policy holder_removes on kit_line for delete to app
  using (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id and k.organisation_id = (select acting_organisation())));

grant select, insert, update (quantity, packs), delete on kit_line to app;
grant select on kit_line to monitoring;

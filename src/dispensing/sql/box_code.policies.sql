/* Codes for on boxes: the pharmacy that printed them, and whoever holds the box that has one; read by nobody else. Whoever stands at the box with its
   code asks `find_box`. Lists are read under it, so that who acts is asked once a statement. */
alter table box_code enable row level security;
alter table box_code force row level security;
create policy everything on box_code to owner using (true) with check (true);
create policy printed_or_held on box_code to app
  using (network_id = (select acting_network()) and (case when kit_id is null then organisation_id = (select acting_organisation())
    else exists (select from kit k where k.id = box_code.kit_id and k.organisation_id = (select acting_organisation())) end))
  with check (network_id = (select acting_network()) and (case when kit_id is null then organisation_id = (select acting_organisation())
    else exists (select from kit k where k.id = box_code.kit_id and k.organisation_id = (select acting_organisation())) end));

grant select, insert, update (kit_id, bound_at, revoked_at, revoked_by) on box_code to app;

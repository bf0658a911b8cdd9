/* Which box is in which case: whoever holds the box and who has a part in the case. Lists are read under it, so that who acts is asked once a
   statement. */
alter table case_kit enable row level security;
alter table case_kit force row level security;
create policy everything on case_kit to owner using (true) with check (true);
-- The holder sees where its kits are even when it is no longer party to the case: else they would look ready again.
create policy holder_or_party on case_kit to app using (network_id = (select acting_network())
  and (supplier_id = (select acting_organisation()) or (select acting_role()) = 'system'
    or exists (select from case_party p where p.case_id = case_kit.case_id and p.organisation_id = (select acting_organisation()) and p.until is null)))
  with check (network_id = (select acting_network()) and (supplier_id = (select acting_organisation()) or (select acting_role()) = 'system'));
-- A box knows no patient: the network may look for the one that is lost.
create policy network_sees on case_kit for select to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy whole_network on case_kit for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (until) on case_kit to app;
grant select on case_kit to monitoring;

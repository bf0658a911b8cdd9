/* Who has a part in the case reads and writes, but not who was only asked; the network's people report a loss too. Lists are read under it, so that
   who acts is asked once a statement. */
alter table missing_kit enable row level security;
alter table missing_kit force row level security;
create policy everything on missing_kit to owner using (true) with check (true);
create policy party on missing_kit to app
  using (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = missing_kit.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'))
  with check (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = missing_kit.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'));
create policy network_reports on missing_kit to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy whole_network on missing_kit for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (undone_at) on missing_kit to app;
grant select on missing_kit to monitoring;

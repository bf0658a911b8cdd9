/* Boxes: the pharmacy that has one writes; the network's people see all, and a party those of its case. Lists are read under it, so that who acts is
   asked once a statement. */
alter table kit enable row level security;
alter table kit force row level security;
create policy everything on kit to owner using (true) with check (true);
create policy holder on kit to app using (network_id = (select acting_network()) and (organisation_id = (select acting_organisation()) or (select acting_role()) = 'system'))
  with check (network_id = (select acting_network()) and organisation_id = (select acting_organisation()));
create policy whole_network on kit for select to monitoring using (network_id = (select acting_network()));
create policy seen on kit for select to app using (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) or (select acting_role()) in ('system', 'coordinator', 'lead-pharmacist')
    or exists (select from case_kit u join case_party p on p.case_id = u.case_id
               where u.kit_id = kit.id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered')
    or exists (select from replacement_to_sign r where r.kit_id = kit.id)));

grant select, insert, update (status, seal_number, checked_by, checked_at, sealed_by, sealed_at, earliest_expiry, conformity, findings,
  rejection_reason, version, changed_by) on kit to app;
grant select on kit to monitoring;

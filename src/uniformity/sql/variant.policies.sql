/* What a pharmacy fills: its own people read and record it, in their own name; the network's coordinator and lead pharmacist compare all of them.
   Lists are read under it, so that who acts is asked once a statement. */
alter table variant enable row level security;
alter table variant force row level security;
create policy everything on variant to owner using (true) with check (true);
create policy network_compares on variant for select to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy own_pharmacy on variant for select to app using (network_id = (select acting_network())
  and pharmacy_id = (select acting_organisation()) and (select acting_role()) in ('pharmacist', 'pharmacy-assistant'));
create policy pharmacy_records on variant for insert to app with check (network_id = (select acting_network())
  and pharmacy_id = (select acting_organisation()) and (select acting_role()) in ('pharmacist', 'pharmacy-assistant')
  and recorded_by = (select acting_person()));
create policy pharmacy_ends on variant for update to app using (network_id = (select acting_network())
  and pharmacy_id = (select acting_organisation()) and (select acting_role()) in ('pharmacist', 'pharmacy-assistant') and until is null)
  with check (network_id = (select acting_network()) and pharmacy_id = (select acting_organisation()));
create policy whole_network on variant for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (until) on variant to app;
grant select on variant to monitoring;

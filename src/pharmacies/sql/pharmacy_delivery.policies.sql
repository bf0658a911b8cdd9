/* Everybody of the network reads, since offers and coverage are worked out from it; the pharmacy itself and the network's coordinator write. Lists
   are read under it, so that who acts is asked once a statement. */
alter table pharmacy_delivery enable row level security;
alter table pharmacy_delivery force row level security;
create policy everything on pharmacy_delivery to owner using (true) with check (true);
create policy same_network on pharmacy_delivery for select to app using (network_id = (select acting_network()));
create policy own_pharmacy_or_coordinator on pharmacy_delivery to app
  using (network_id = (select acting_network()) and (organisation_id = (select acting_organisation()) or (select acting_role()) in ('coordinator', 'system')))
  with check (network_id = (select acting_network()) and (organisation_id = (select acting_organisation()) or (select acting_role()) in ('coordinator', 'system')));
create policy whole_network on pharmacy_delivery for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (closes, until_day) on pharmacy_delivery to app;
grant select on pharmacy_delivery to monitoring;

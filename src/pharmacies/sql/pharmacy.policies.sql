/* Everybody of the network reads, since offers and coverage are worked out from it; the pharmacy itself and the network's coordinator write. Lists
   are read under it, so that who acts is asked once a statement. */
alter table pharmacy enable row level security;
alter table pharmacy force row level security;
create policy everything on pharmacy to owner using (true) with check (true);
create policy same_network on pharmacy for select to app using (network_id = (select acting_network()));
create policy own_pharmacy_or_coordinator on pharmacy to app
  using (network_id = (select acting_network()) and (organisation_id = (select acting_organisation()) or (select acting_role()) in ('coordinator', 'system')))
  with check (network_id = (select acting_network()) and (organisation_id = (select acting_organisation()) or (select acting_role()) in ('coordinator', 'system')));
create policy whole_network on pharmacy for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (owner_name, lat, lon, radius_km, delivers_out_of_hours, open_on_holidays, minimum_ready_kits, version) on pharmacy to app;
grant select on pharmacy to monitoring;

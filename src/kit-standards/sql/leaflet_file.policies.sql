/* Leaflets in other languages: everybody of the network reads; its coordinator and lead pharmacist add and remove, each in their own name. Lists are read
   under it, so that who acts is asked once a statement. */
alter table leaflet_file enable row level security;
alter table leaflet_file force row level security;
create policy everything on leaflet_file to owner using (true) with check (true);
create policy same_network on leaflet_file for select to app using (network_id = (select acting_network()));
create policy who_decides_adds on leaflet_file for insert to app with check (network_id = (select acting_network())
  and uploaded_by = (select acting_person()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy who_decides_removes on leaflet_file for delete to app using (network_id = (select acting_network())
  and (select acting_role()) in ('coordinator', 'lead-pharmacist'));

grant select, insert, delete on leaflet_file to app;

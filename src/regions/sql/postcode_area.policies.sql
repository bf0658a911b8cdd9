/* Everybody of the network reads; loaded by the owner. Lists are read under it, so that who acts is asked once a statement. */
alter table postcode_area enable row level security;
alter table postcode_area force row level security;
create policy everything on postcode_area to owner using (true) with check (true);
create policy same_network on postcode_area for select to app using (network_id = (select acting_network()));
create policy whole_network on postcode_area for select to monitoring using (network_id = (select acting_network()));

grant select on postcode_area to app;
grant select on postcode_area to monitoring;

/* What the network chose: everybody in it reads; its administrator and coordinator write. */
alter table network_setting enable row level security;
alter table network_setting force row level security;
create policy everything on network_setting to owner using (true) with check (true);
create policy same_network on network_setting for select to app using (network_id = (select acting_network()));
create policy network_sets on network_setting to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('administrator', 'coordinator') and (select acting_for_network()))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('administrator', 'coordinator') and (select acting_for_network()));

grant select, insert, update on network_setting to app;

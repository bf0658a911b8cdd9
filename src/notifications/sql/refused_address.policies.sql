/* Addresses that refused a letter: written by the application itself; the network sees them and takes one off. */
alter table refused_address enable row level security;
alter table refused_address force row level security;
create policy everything on refused_address to owner using (true) with check (true);
create policy the_system on refused_address to app using (network_id = (select acting_network()) and (select acting_role()) = 'system')
  with check (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy network_sees on refused_address to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network()));

grant select, insert, delete on refused_address to app;

/* Organisations: everybody of the network sees them. The network adds, and changes what an organisation may change about itself. Lists are read
   under it, so that who acts is asked once a statement. */
alter table organisation enable row level security;
alter table organisation force row level security;
create policy everything on organisation to owner using (true) with check (true);
create policy same_network on organisation for select to app using (network_id = (select acting_network()));
create policy whole_network on organisation for select to monitoring using (network_id = (select acting_network()));
create policy network_adds on organisation for insert to app
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network()));
create policy keeps_its_own on organisation for update to app
  using (network_id = (select acting_network()) and (id = (select acting_organisation())
    or (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network())));

grant select, insert, update (name, mail_address, language, phone, street, postcode, place, version) on organisation to app;
grant select on organisation to monitoring;

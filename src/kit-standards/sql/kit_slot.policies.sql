/* What a version of the kit has in it: everybody of the network reads. The network's coordinator and lead pharmacist write. Lists are read under it,
   so that who acts is asked once a statement. */
alter table kit_slot enable row level security;
alter table kit_slot force row level security;
create policy everything on kit_slot to owner using (true) with check (true);
create policy same_network on kit_slot for select to app using (network_id = (select acting_network()));
create policy who_decides on kit_slot to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy whole_network on kit_slot for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update, delete on kit_slot to app;
grant select on kit_slot to monitoring;

/* How a medicine is given: everybody of the network reads. The network's coordinator and lead pharmacist write. Lists are read under it, so that
   who acts is asked once a statement. */
alter table direction enable row level security;
alter table direction force row level security;
create policy everything on direction to owner using (true) with check (true);
create policy same_network on direction for select to app using (network_id = (select acting_network()));
create policy who_decides on direction to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy whole_network on direction for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update, delete on direction to app;
grant select on direction to monitoring;

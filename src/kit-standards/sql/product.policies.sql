/* Everybody of the network reads. The network's coordinator and lead pharmacist write. Lists are read under it, so that who acts is asked once a
   statement. */
alter table product enable row level security;
alter table product force row level security;
create policy everything on product to owner using (true) with check (true);
create policy same_network on product for select to app using (network_id = (select acting_network()));
create policy who_decides on product to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy whole_network on product for select to monitoring using (network_id = (select acting_network()));

grant select, insert on product to app;
grant select on product to monitoring;

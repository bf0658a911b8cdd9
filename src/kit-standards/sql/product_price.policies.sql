/* Everybody of the network reads. The network's coordinator and lead pharmacist write, and take back what came by a list. Lists are read under it, so
   that who acts is asked once a statement. */
alter table product_price enable row level security;
alter table product_price force row level security;
create policy everything on product_price to owner using (true) with check (true);
create policy same_network on product_price for select to app using (network_id = (select acting_network()));
create policy who_decides on product_price to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy whole_network on product_price for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (cents, source), delete on product_price to app;
grant select on product_price to monitoring;

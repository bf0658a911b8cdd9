/* Everybody of the network reads. The network's coordinator and lead pharmacist add; only the lead pharmacist corrects, or the
   coordinator who agreed to what the lead pharmacist proposed. Lists are read under it, so that who acts is asked once a
   statement. */
alter table product enable row level security;
alter table product force row level security;
create policy everything on product to owner using (true) with check (true);
create policy same_network on product for select to app using (network_id = (select acting_network()));
create policy who_decides on product for insert to app
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy lead_pharmacist_corrects on product for update to app
  using (network_id = (select acting_network()) and (select acting_role()) = 'lead-pharmacist')
  with check (network_id = (select acting_network()) and (select acting_role()) = 'lead-pharmacist');
create policy the_other_agreed on product for update to app
  using (network_id = (select acting_network()) and (select acting_role()) = 'coordinator'
    and exists (select from product_correction c where c.network_id = product.network_id and c.product = product.code and c.version = product.version
                  and c.approved_by = (select acting_person())))
  with check (network_id = (select acting_network()) and (select acting_role()) = 'coordinator');
create policy whole_network on product for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (form, route, atc, opium_list, needs_opium_prescription, active_mg, version) on product to app;
grant select on product to monitoring;

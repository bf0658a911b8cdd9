/* What is to be otherwise of an article that was agreed upon: everybody of the network reads. The lead pharmacist proposes in their own name, the coordinator
   agrees who is another person, and either drops what nobody agreed to. Lists are read under it, so that who acts is asked once a statement. */
alter table product_correction enable row level security;
alter table product_correction force row level security;
create policy everything on product_correction to owner using (true) with check (true);
create policy same_network on product_correction for select to app using (network_id = (select acting_network()));
create policy who_proposes on product_correction for insert to app with check (network_id = (select acting_network())
  and (select acting_role()) = 'lead-pharmacist' and proposed_by = (select acting_person()) and approved_at is null);
create policy the_other_agrees on product_correction for update to app
  using (network_id = (select acting_network()) and (select acting_role()) = 'coordinator' and proposed_by <> (select acting_person()))
  with check (network_id = (select acting_network()) and approved_by = (select acting_person()));
create policy who_drops on product_correction for delete to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist') and approved_at is null);

grant select, insert, delete, update (approved_by, approved_at) on product_correction to app;

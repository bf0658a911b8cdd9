/* Packs by which a product is known as well. What the lead pharmacist confirmed everybody of the network reads; what a pharmacist added counts at once
   for that pharmacy, and those who decide see it. Lists are read under it, so that who acts is asked once a statement. */
alter table product_pack enable row level security;
alter table product_pack force row level security;
create policy everything on product_pack to owner using (true) with check (true);
create policy confirmed_or_own on product_pack for select to app using (network_id = (select acting_network())
  and (confirmed_at is not null or organisation_id = (select acting_organisation()) or (select acting_role()) in ('coordinator', 'lead-pharmacist', 'system')));
create policy pharmacist_adds on product_pack for insert to app with check (network_id = (select acting_network())
  and organisation_id = (select acting_organisation()) and added_by = (select acting_person()) and (select acting_role()) = 'pharmacist'
  and confirmed_at is null and rejected_at is null);
create policy lead_pharmacist_decides on product_pack for update to app
  using (network_id = (select acting_network()) and (select acting_role()) = 'lead-pharmacist')
  with check (network_id = (select acting_network()) and decided_by = (select acting_person()));
create policy whole_network on product_pack for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (confirmed_at, rejected_at, refusal, refusal_note, decided_by) on product_pack to app;
grant select on product_pack to monitoring;

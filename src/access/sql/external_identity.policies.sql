/* Identities at a provider: everybody their own; an administrator of the network those of others, never their own, and no token. */
alter table external_identity enable row level security;
alter table external_identity force row level security;
create policy everything on external_identity to owner using (true) with check (true);
create policy oneself on external_identity for select to app using (network_id = (select acting_network()) and person_id = (select acting_person()));
create policy oneself_links on external_identity for insert to app
  with check (network_id = (select acting_network()) and person_id = (select acting_person()) and added_by = (select acting_person()));
create policy oneself_comes on external_identity for update to app using (network_id = (select acting_network()) and person_id = (select acting_person()));
create policy oneself_unlinks on external_identity for delete to app using (network_id = (select acting_network()) and person_id = (select acting_person()));
create policy administrator_of_the_network on external_identity to app
  using (network_id = (select acting_network()) and (select acting_role()) = 'administrator' and (select acting_token()) is null
    and exists (select from organisation o where o.id = (select acting_organisation()) and o.kind = 'network'))
  with check (network_id = (select acting_network()) and (select acting_role()) = 'administrator' and (select acting_token()) is null
    and added_by = (select acting_person()) and person_id <> (select acting_person())
    and exists (select from organisation o where o.id = (select acting_organisation()) and o.kind = 'network'));

grant select, insert, delete, update (used_at) on external_identity to app;

/* What each account holds: the pharmacy that has the box reads. Written by the trigger keep_balance alone. Lists are read under it, so that who acts
   is asked once a statement. */
alter table opium_balance enable row level security;
alter table opium_balance force row level security;
create policy everything on opium_balance to owner using (true) with check (true);
create policy own_balance on opium_balance for select to app using (network_id = (select acting_network())
  and exists (select from kit k where k.id = opium_balance.kit_id and k.organisation_id = (select acting_organisation())));
create policy whole_network on opium_balance for select to monitoring using (network_id = (select acting_network()));

grant select on opium_balance to app;
grant select on opium_balance to monitoring;

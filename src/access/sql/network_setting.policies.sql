/* What the network chose: everybody in it reads; for the network itself writes whoever decides about that setting. */
alter table network_setting enable row level security;
alter table network_setting force row level security;
create policy everything on network_setting to owner using (true) with check (true);
create policy same_network on network_setting for select to app using (network_id = (select acting_network()));
create policy decider_chooses on network_setting for insert to app
  with check (network_id = (select acting_network()) and (select acting_for_network())
    and exists (select from setting_default d where d.key = network_setting.key and (select acting_role()) = any (d.decided_by)));
create policy decider_changes on network_setting for update to app
  using (network_id = (select acting_network()) and (select acting_for_network())
    and exists (select from setting_default d where d.key = network_setting.key and (select acting_role()) = any (d.decided_by)))
  with check (network_id = (select acting_network()) and (select acting_for_network())
    and exists (select from setting_default d where d.key = network_setting.key and (select acting_role()) = any (d.decided_by)));

grant select, insert, update on network_setting to app;

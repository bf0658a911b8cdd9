/* What the network aims at: its own people read; its coordinator sets. Lists are read under it, so that who acts is asked once a statement. */
alter table target enable row level security;
alter table target force row level security;
create policy everything on target to owner using (true) with check (true);
create policy network_reads on target for select to app using (network_id = (select acting_network()) and ((select acting_role()) = 'system'
  or (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator') and (select acting_for_network())));
create policy coordinator_sets on target for insert to app with check (network_id = (select acting_network())
  and (select acting_role()) = 'coordinator' and (select acting_for_network()));
create policy coordinator_changes on target for update to app using (network_id = (select acting_network())
  and (select acting_role()) = 'coordinator' and (select acting_for_network())) with check (network_id = (select acting_network()));

grant select, insert, update (value, set_by) on target to app;

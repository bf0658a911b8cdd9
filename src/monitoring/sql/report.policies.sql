/* Monthly reports: the network's people read; made by the application itself on its day, or by the coordinator. Lists are read under it, so that who
   acts is asked once a statement. */
alter table report enable row level security;
alter table report force row level security;
create policy everything on report to owner using (true) with check (true);
create policy made_on_its_day_or_by_hand on report for insert to app with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'system'));
create policy network_reads on report for select to app using (network_id = (select acting_network()) and ((select acting_role()) = 'system'
  or (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator') and (select acting_for_network())));

create policy whole_network on report for select to monitoring using (network_id = (select acting_network()));

grant select, insert on report to app;
grant select on report to monitoring;

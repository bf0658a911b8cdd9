/* What was counted of periods that are over: the application counts, the network's people read. Lists are read under it, so that who acts is asked
   once a statement. */
alter table counted_period enable row level security;
alter table counted_period force row level security;
create policy everything on counted_period to owner using (true) with check (true);
create policy the_system_counts on counted_period for insert to app
  with check (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy network_reads on counted_period for select to app
  using (network_id = (select acting_network()) and ((select acting_role()) = 'system'
    or (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator') and (select acting_for_network())));
create policy whole_network on counted_period for select to monitoring using (network_id = (select acting_network()));

grant select on counted_period to monitoring;
grant select, insert on counted_period to app;

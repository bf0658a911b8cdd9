/* What was counted of quarters that are over: the application counts, the network's people read. Lists are read under it, so that who acts is asked
   once a statement. */
alter table counted_quarter enable row level security;
alter table counted_quarter force row level security;
create policy everything on counted_quarter to owner using (true) with check (true);
create policy the_system_counts on counted_quarter for insert to app
  with check (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy network_reads on counted_quarter for select to app
  using (network_id = (select acting_network()) and ((select acting_role()) = 'system'
    or (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator') and (select acting_for_network())));

grant select, insert on counted_quarter to app;

/* Whom a monthly report is sent: the network's coordinator and administrator choose. Lists are read under it, so that who acts is asked once a
   statement. */
alter table report_recipient enable row level security;
alter table report_recipient force row level security;
create policy everything on report_recipient to owner using (true) with check (true);
create policy network_chooses on report_recipient to app
  using (network_id = (select acting_network()) and ((select acting_role()) = 'system'
    or (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network())))
  with check (network_id = (select acting_network()) and ((select acting_role()) = 'system'
    or (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network())));

grant select, insert, update (until, by_reader) on report_recipient to app;

/* Letters and notices: written by the application itself. Who is told reads a notice and marks it as read; the network sees how letters stand, and
   its administrator sends one again. Lists are read under it, so that who acts is asked once a statement. */
alter table letter enable row level security;
alter table letter force row level security;
create policy everything on letter to owner using (true) with check (true);
create policy the_system on letter to app using (network_id = (select acting_network()) and (select acting_role()) = 'system')
  with check (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy read_own_notices on letter for update to app using (network_id = (select acting_network())
  and channel = 'app' and recipient_id in ((select acting_organisation()), (select acting_person())));
create policy own_notices on letter for select to app using (network_id = (select acting_network())
  and (channel = 'app' and recipient_id in ((select acting_organisation()), (select acting_person()))
    or (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network())));
create policy administrator_tries_again on letter for update to app
  using (network_id = (select acting_network()) and channel <> 'app' and (select acting_role()) = 'administrator' and (select acting_for_network()));

grant select, insert, update (address, state, attempts, next_at, lease_until, give_up_at, sent_at, last_error, read_at, settled_at) on letter to app;

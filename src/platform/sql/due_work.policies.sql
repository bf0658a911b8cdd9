/* Work that waits for its moment: anybody plans it, only the application itself sees and does it. Lists are read under it, so that who acts is asked
   once a statement. */
alter table due_work enable row level security;
alter table due_work force row level security;
create policy everything on due_work to owner using (true) with check (true);
create policy the_system on due_work to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy anybody_plans on due_work for insert to app with check (network_id = (select acting_network()));

grant select, insert, update on due_work to app;

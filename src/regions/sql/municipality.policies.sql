/* Everybody of the network reads; loaded by the owner. Lists are read under it, so that who acts is asked once a statement. */
alter table municipality enable row level security;
alter table municipality force row level security;
create policy everything on municipality to owner using (true) with check (true);
create policy same_network on municipality for select to app using (network_id = (select acting_network()));
create policy whole_network on municipality for select to monitoring using (network_id = (select acting_network()));

grant select on municipality to app;
grant select on municipality to monitoring;

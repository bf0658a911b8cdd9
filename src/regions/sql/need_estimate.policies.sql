/* What need is expected in a municipality: everybody of the network reads; loaded by the owner. Lists are read under it, so that who acts is asked
   once a statement. */
alter table need_estimate enable row level security;
alter table need_estimate force row level security;
create policy everything on need_estimate to owner using (true) with check (true);
create policy same_network on need_estimate for select to app using (network_id = (select acting_network()));
create policy whole_network on need_estimate for select to monitoring using (network_id = (select acting_network()));

grant select on need_estimate to app;
grant select on need_estimate to monitoring;

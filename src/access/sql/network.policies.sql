/* Everybody sees the network in which they act. */
alter table network enable row level security;
alter table network force row level security;
create policy everything on network to owner using (true) with check (true);
create policy own_network on network for select to app using (id = (select acting_network()));

grant select on network to app;

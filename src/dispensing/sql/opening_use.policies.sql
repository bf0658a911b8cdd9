/* What was used at an opening: for who sees that opening. Lists are read under it, so that who acts is asked once a statement. */
alter table opening_use enable row level security;
alter table opening_use force row level security;
create policy everything on opening_use to owner using (true) with check (true);
create policy with_its_opening on opening_use to app
  using (network_id = (select acting_network()) and exists (select from opening o where o.id = opening_use.opening_id))
  with check (network_id = (select acting_network()) and exists (select from opening o where o.id = opening_use.opening_id));
create policy whole_network on opening_use for select to monitoring using (network_id = (select acting_network()));

grant select, insert, delete on opening_use to app;
grant select on opening_use to monitoring;

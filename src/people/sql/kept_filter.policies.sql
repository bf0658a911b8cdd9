/* Everybody the filters that they kept themselves. */
alter table kept_filter enable row level security;
alter table kept_filter force row level security;
create policy everything on kept_filter to owner using (true) with check (true);
create policy own_filters on kept_filter to app
  using (person_id = (select acting_person()) and network_id = (select acting_network()))
  with check (person_id = (select acting_person()) and network_id = (select acting_network()));

grant select, insert, delete, update (asked) on kept_filter to app;

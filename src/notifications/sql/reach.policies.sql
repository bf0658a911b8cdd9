/* How somebody wants to hear what cannot wait: their own to say, and read by the application itself when it tells them. */
alter table reach enable row level security;
alter table reach force row level security;
create policy everything on reach to owner using (true) with check (true);
create policy the_system on reach for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy ones_own on reach to app
  using (network_id = (select acting_network()) and person_id = (select acting_person()))
  with check (network_id = (select acting_network()) and person_id = (select acting_person()));

grant select, insert, update (mobile, by) on reach to app;

/* Everybody their own sessions. */
alter table session enable row level security;
alter table session force row level security;
create policy everything on session to owner using (true) with check (true);
create policy own_sessions on session to app
  using (person_id = (select acting_person())) with check (person_id = (select acting_person()) and network_id = (select acting_network()));

-- Not organisation or role: every step is a new session, none ever becomes more than it was.
grant select, insert, delete, update (confirmed_at, confirmed_with) on session to app;

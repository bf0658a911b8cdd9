/* Everybody their own, which nobody else sees. */
alter table passkey enable row level security;
alter table passkey force row level security;
create policy everything on passkey to owner using (true) with check (true);
create policy oneself on passkey to app using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and network_id = (select acting_network()));

grant select, insert, delete, update (name, counter, used_at) on passkey to app;

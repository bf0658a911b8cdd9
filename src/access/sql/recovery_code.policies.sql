/* Everybody their own, which nobody else sees. */
alter table recovery_code enable row level security;
alter table recovery_code force row level security;
create policy everything on recovery_code to owner using (true) with check (true);
create policy oneself on recovery_code to app using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and network_id = (select acting_network()));

grant select, insert, delete, update (used_at) on recovery_code to app;

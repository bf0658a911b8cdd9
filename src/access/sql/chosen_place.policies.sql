/* Where somebody chose to act the last time: everybody their own. */
alter table chosen_place enable row level security;
alter table chosen_place force row level security;
create policy everything on chosen_place to owner using (true) with check (true);
create policy oneself on chosen_place to app using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and network_id = (select acting_network()));

grant select, insert, delete, update (organisation_id, role, chosen_at) on chosen_place to app;

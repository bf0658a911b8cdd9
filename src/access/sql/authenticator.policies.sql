/* Codes by an app: everybody their own, which nobody else sees. */
alter table authenticator enable row level security;
alter table authenticator force row level security;
create policy everything on authenticator to owner using (true) with check (true);
create policy oneself on authenticator to app using (person_id = (select acting_person()))
  with check (person_id = (select acting_person()) and network_id = (select acting_network()));

grant select, insert, delete, update (name, confirmed_at, used_at, last_step) on authenticator to app;

/* Everybody their own. */
alter table passkey_challenge enable row level security;
alter table passkey_challenge force row level security;
create policy everything on passkey_challenge to owner using (true) with check (true);
create policy oneself on passkey_challenge to app using (person_id = (select acting_person())) with check (person_id = (select acting_person()));

grant select, insert, delete on passkey_challenge to app;

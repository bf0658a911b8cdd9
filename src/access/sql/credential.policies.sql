/* Passwords: read and written through functions alone. */
alter table credential enable row level security;
alter table credential force row level security;
create policy everything on credential to owner using (true) with check (true);

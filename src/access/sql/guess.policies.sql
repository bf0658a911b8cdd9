/* Failures to sign in: read and written through functions alone. */
alter table guess enable row level security;
alter table guess force row level security;
create policy everything on guess to owner using (true) with check (true);

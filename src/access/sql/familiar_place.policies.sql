/* From where somebody signed in before: read and written through functions alone. */
alter table familiar_place enable row level security;
alter table familiar_place force row level security;
create policy everything on familiar_place to owner using (true) with check (true);

/* Backups that were made: read and written through functions alone. */
alter table backup_made enable row level security;
alter table backup_made force row level security;
create policy everything on backup_made to owner using (true) with check (true);

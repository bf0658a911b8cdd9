/* Events that were in a backup which was put back: the owner's, and read through is_restored alone. */
alter table restored_event enable row level security;
alter table restored_event force row level security;
create policy everything on restored_event to owner using (true) with check (true);

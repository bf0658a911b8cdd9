alter table restored_event enable row level security;
alter table restored_event force row level security;
create policy everything on restored_event to owner using (true) with check (true);

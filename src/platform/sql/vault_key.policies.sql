alter table vault_key enable row level security;
alter table vault_key force row level security;
create policy everything on vault_key to owner using (true) with check (true);

/* What the last deploy made of SQL: the owner's alone, who deploys. */
alter table deployed_sql enable row level security;
alter table deployed_sql force row level security;
create policy everything on deployed_sql to owner using (true) with check (true);

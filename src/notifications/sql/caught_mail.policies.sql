/* Mail of a demonstration, which leaves for nobody: anybody there may read it, and elsewhere none is caught. */
alter table caught_mail enable row level security;
alter table caught_mail force row level security;
create policy everything on caught_mail to owner using (true) with check (true);
create policy demonstration_only on caught_mail to app using (true) with check (true);

grant select, insert, delete, update (at, recipient) on caught_mail to app;

/* On behalf of whom a statement runs. One place for nullif: after a commit a setting is '' and no longer null. Stable; app may call it. */
create or replace function acting_person() returns uuid language sql stable return nullif(current_setting('app.person', true), '')::uuid;
grant execute on function acting_person() to app;

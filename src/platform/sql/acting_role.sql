/* The role in which whoever acts does so. Stable; app and monitoring may call it. */
create or replace function acting_role() returns text language sql stable return nullif(current_setting('app.role', true), '');
grant execute on function acting_role() to app, monitoring;

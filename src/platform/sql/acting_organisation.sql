/* The organisation for which whoever acts does so. Stable; app and monitoring may call it. */
create or replace function acting_organisation() returns uuid language sql stable return nullif(current_setting('app.organisation', true), '')::uuid;
grant execute on function acting_organisation() to app, monitoring;

/* The network in which whoever acts does so. None without a context, and then no policy lets a row through. Stable; app and monitoring may call it. */
create or replace function acting_network() returns uuid language sql stable return nullif(current_setting('app.network', true), '')::uuid;
grant execute on function acting_network() to app, monitoring;

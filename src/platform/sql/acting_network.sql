create or replace function acting_network() returns uuid language sql stable return nullif(current_setting('app.network', true), '')::uuid;
grant execute on function acting_network() to app, monitoring;

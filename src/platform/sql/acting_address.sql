/* The address from which whoever acts came. Stable; app may call it. */
create or replace function acting_address() returns text language sql stable return nullif(current_setting('app.address', true), '');
grant execute on function acting_address() to app;

/* A machine acts for an organisation in a role, without a person: what it did stays with its token. Stable; app may call it. */
create or replace function acting_token() returns uuid language sql stable return nullif(current_setting('app.token', true), '')::uuid;
grant execute on function acting_token() to app;

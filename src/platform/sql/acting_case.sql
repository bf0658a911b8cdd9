/* The case of the box whose code was given; none for everybody else. Stable; app may call it. */
create or replace function acting_case() returns uuid language sql stable return nullif(current_setting('app.case', true), '')::uuid;
grant execute on function acting_case() to app;

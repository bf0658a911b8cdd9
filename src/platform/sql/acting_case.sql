create or replace function acting_case() returns uuid language sql stable return nullif(current_setting('app.case', true), '')::uuid;
grant execute on function acting_case() to app;

/* What the application's clock says. No fallback: without a context a moment is null and an insert fails, which is wanted. Stable; app and
   monitoring may call it. */
create or replace function app_now() returns timestamptz language sql stable return nullif(current_setting('app.now', true), '')::timestamptz;
grant execute on function app_now() to app, monitoring;

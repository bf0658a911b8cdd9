/* Today in Amsterdam, by the application's clock. Stable; app and monitoring may call it. */
create or replace function app_today() returns date language sql stable return amsterdam_day(app_now());
grant execute on function app_today() to app, monitoring;

/* The day on which the month of today began: before it nothing is counted that is not over. Stable; app may call it, as the triggers that forget what
   was counted. */
create or replace function this_month() returns date language sql stable return date_trunc('month', app_today()::timestamp)::date;

grant execute on function this_month() to app;

/* The day on which the quarter of today began. Stable; app may call it, as the triggers that forget what was counted. */
create or replace function this_quarter() returns date language sql stable return date_trunc('quarter', app_today()::timestamp)::date;

grant execute on function this_quarter() to app;

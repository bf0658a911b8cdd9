/* Why something cannot have happened at a moment, or null: not in the future, and not before what must have gone before. A form shows no seconds, so
   the very same minute is never too early. Null is now, which can always be. Stable; app may call it. */
create or replace function why_not_then(p_at timestamptz, p_not_before timestamptz) returns text language sql stable
return case when p_at > app_now() then 'in-the-future' when p_at < date_trunc('minute', p_not_before) then 'too-early' end;

grant execute on function why_not_then(timestamptz, timestamptz) to app;

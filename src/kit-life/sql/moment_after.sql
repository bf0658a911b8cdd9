/* The one place where a moment is written or taken back. */
create or replace function moment_after(p_move text, p_own text, p_clears text[], p_at timestamptz, p_now timestamptz) returns timestamptz
language sql immutable return case when p_move = p_own then p_at when p_move = any (p_clears) then null else p_now end;

grant execute on function moment_after(text, text, text[], timestamptz, timestamptz) to app;

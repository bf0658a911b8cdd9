/* A clock that was set back must keep nobody waiting who need not wait. Immutable; called by note_guess and try_was_right. */
create or replace function free_after(p_at timestamptz, p_failures double precision, p_free int, p_cap int) returns timestamptz language sql immutable strict
  return case when round(p_failures) < p_free then '-infinity' else p_at + wait_after(p_failures, p_free, p_cap) end;

/* Whether somebody works there at that moment: a locum comes and goes. Immutable; app may call it. */
create or replace function holds(p_from timestamptz, p_until timestamptz, p_now timestamptz) returns boolean language sql immutable
  return p_from <= p_now and (p_until is null or p_until > p_now);

grant execute on function holds(timestamptz, timestamptz, timestamptz) to app;

/* After so many failures each further try waits twice as long as the one before. Immutable; app may call it. */
create or replace function wait_after(p_failures double precision, p_free int, p_cap int) returns interval language sql immutable strict
  return case when round(p_failures) < p_free then interval '0'
              else least(p_cap, power(2, least(round(p_failures) - p_free, 20))) * interval '1 second' end;

grant execute on function wait_after(double precision, int, int) to app;

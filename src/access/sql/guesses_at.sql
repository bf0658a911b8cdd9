/* Holds the row until the statement is done, so that guesses side by side are counted one after the other; a failure fades away. Volatile; called by
   take_try. With its owner's rights: guesses are nobody's to see. */
create or replace function guesses_at(p_now timestamptz, p_key bytea, p_fades int) returns timestamptz
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into guess as g (key, failures, at, free_at) values (p_key, 0, p_now, '-infinity')
  on conflict (key) do update set failures = greatest(0, g.failures - greatest(0, extract(epoch from p_now - g.at)) / p_fades), at = greatest(g.at, p_now)
  returning free_at;
end;

/* Counts a failure, and says from when on somebody may try again. Volatile; called by take_try. With its owner's rights: guesses are nobody's to
   see. */
create or replace function note_guess(p_now timestamptz, p_key bytea, p_free int, p_cap int) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update guess set failures = least(failures + 1, p_free + 12), free_at = free_after(p_now, failures + 1, p_free, p_cap) where key = p_key;
end;

/* What has faded away entirely, and places where nobody came for long. Volatile; app may call it, each day. With its owner's rights: guesses are
   nobody's to see. */
create or replace function forget_guesses(p_now timestamptz) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  delete from guess where at < p_now - interval '6 hours';
  delete from familiar_place where seen_at < p_now - interval '90 days';
end;

grant execute on function forget_guesses(timestamptz) to app;

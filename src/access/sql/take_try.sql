/* Takes a try before anything is hashed: it counts as a failure until it turns out to be right. Answers how long it is too early. Volatile; app may
   call it, before anybody is known. With its owner's rights: guesses are nobody's to see. */
create or replace function take_try(p_now timestamptz, p_account bytea, p_address bytea, p_pair bytea, p_account_budget int[], p_address_budget int[])
returns interval
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare free_from timestamptz; familiar boolean := exists (select from familiar_place f where f.key = p_pair);
begin
  -- A failure that a crash forgets hurts nobody; waiting for the disk on each would.
  perform set_config('synchronous_commit', 'off', true);
  -- Always the address first: two who wait for each other would be a deadlock.
  if familiar then free_from := guesses_at(p_now, p_pair, p_account_budget[3]);
  else
    free_from := guesses_at(p_now, p_address, p_address_budget[3]);
    if p_account is not null then free_from := greatest(free_from, guesses_at(p_now, p_account, p_account_budget[3])); end if;
  end if;
  if free_from > p_now then return free_from - p_now; end if;
  if familiar then perform note_guess(p_now, p_pair, p_account_budget[1], p_account_budget[2]);
  else
    perform note_guess(p_now, p_address, p_address_budget[1], p_address_budget[2]);
    perform note_guess(p_now, p_account, p_account_budget[1], p_account_budget[2]);
  end if;
  return interval '0';
end $$;

grant execute on function take_try(timestamptz, bytea, bytea, bytea, int[], int[]) to app;

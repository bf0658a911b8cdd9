/* It was right: the account begins anew, and the address gets back this one try and no more, else one good account would pay for guesses at all
   others. Volatile; app may call it, once it was right. With its owner's rights: guesses are nobody's to see. */
create or replace function try_was_right(p_now timestamptz, p_account bytea, p_address bytea, p_pair bytea, p_address_budget int[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update familiar_place set seen_at = p_now where key = p_pair;
  if found then delete from guess where key = p_pair; return; end if;
  update guess set failures = greatest(0, failures - 1),
      free_at = least(free_at, free_after(at, failures - 1, p_address_budget[1], p_address_budget[2])) where key = p_address;
  delete from guess where key = p_account;
  insert into familiar_place (key, seen_at) select p_pair, p_now where p_pair is not null on conflict do nothing;
end $$;

grant execute on function try_was_right(timestamptz, bytea, bytea, bytea, int[]) to app;

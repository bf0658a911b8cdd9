/* Lets work that failed be tried now, and not when its row says: also what was given up after many tries. Queues are of the whole installation, and so
   are the rows that are asked for. Volatile; app may call it: nobody but an administrator of a network is obeyed. With its owner's rights: rows of
   work are the application's own, of every network. */
create or replace function try_work_again(p_ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() is distinct from 'administrator' or not acting_for_network() then return; end if;
  update due_work set done_at = null, lease_until = null, attempts = 0 where id = any (p_ids) and last_error is not null;
  update event set held_until = app_now() where id = any (p_ids) and expanded_at is null and held_until is not null;
end $$;

grant execute on function try_work_again(uuid[]) to app;

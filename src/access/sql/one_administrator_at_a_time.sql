/* Whoever takes an administrator away waits for whoever else does: else two who end each other leave nobody. Volatile; called by disable_person and
   end_membership. With its owner's rights: as they do; it takes a lock and reads nothing. */
create or replace function one_administrator_at_a_time() returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select pg_advisory_xact_lock(hashtextextended('administrators of ' || acting_network()::text, 0));
end;

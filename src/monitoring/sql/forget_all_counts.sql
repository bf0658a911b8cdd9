/* History that is brought in may lie in any period: all of them are counted anew. It waits for whoever is counting. Volatile; trigger of
   pilot_case. With its owner's rights: nobody may take a count away. */
create or replace function forget_all_counts() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('counted periods'));
  delete from counted_period;
  return null;
end $$;

create or replace trigger forget_all_counts after insert or update or delete on pilot_case for each statement execute function forget_all_counts();

/* History that is brought in may lie in any period, and other opening hours change any quarter: all of them are counted anew. It waits for whoever is
   counting. Volatile; trigger of pilot_case and the settings. With its owner's rights: nobody may take a count away. */
create or replace function forget_all_counts() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('counted periods'));
  delete from counted_quarter;
  if tg_table_name = 'pilot_case' then delete from counted_period; end if;
  return null;
end $$;

create or replace trigger forget_all_counts after insert or update or delete on pilot_case for each statement execute function forget_all_counts();
create or replace trigger forget_all_counts after insert or update on network_setting for each row
  when (new.key in ('duty.dayBegins', 'duty.dayEnds')) execute function forget_all_counts();
create or replace trigger forget_counts_without_setting after delete on network_setting for each row
  when (old.key in ('duty.dayBegins', 'duty.dayEnds')) execute function forget_all_counts();
create or replace trigger forget_all_counts after update on setting_default for each row
  when (old.value <> new.value and new.key in ('duty.dayBegins', 'duty.dayEnds')) execute function forget_all_counts();

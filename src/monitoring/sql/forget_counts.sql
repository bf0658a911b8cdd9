/* A delivery that is told, moved or taken back after its day was over: what was counted of that day is no longer so. It waits for whoever is
   counting, so that nothing is kept of what was read before. Volatile; trigger of kit_case. With its owner's rights: nobody may take a count away. */
create or replace function forget_counts() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('counted periods'));
  delete from counted_period c
  where c.network_id = new.network_id and c.first_day <= greatest(old.delivered_day, new.delivered_day)
    and c.next_day > least(old.delivered_day, new.delivered_day);
  return null;
end $$;

create or replace trigger forget_counts after update of delivered_at, place_of_stay on kit_case for each row
  when ((old.delivered_day is distinct from new.delivered_day or old.place_of_stay <> new.place_of_stay)
        and (least(old.delivered_day, new.delivered_day) < app_today()) is not false)
  execute function forget_counts();

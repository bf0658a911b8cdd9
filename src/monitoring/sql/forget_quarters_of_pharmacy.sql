/* Of the pilot a pharmacy is known by its number: who gets one, or another, may have been in it, and all quarters are counted anew. Volatile; trigger
   of organisation. With its owner's rights: nobody may take a count away. */
create or replace function forget_quarters_of_pharmacy() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from pilot_case p where p.network_id = new.network_id and p.pharmacy_agb in (new.agb, old.agb)) then return null; end if;
  perform pg_advisory_xact_lock_shared(hashtext('counted periods'));
  delete from counted_quarter c where c.network_id = new.network_id;
  return null;
end $$;

create or replace trigger forget_quarters_of_pharmacy after insert on organisation for each row
  when (new.kind = 'pharmacy') execute function forget_quarters_of_pharmacy();
create or replace trigger forget_quarters_of_another_number after update of agb on organisation for each row
  when (old.agb is distinct from new.agb) execute function forget_quarters_of_pharmacy();

/* Once a kit is brought into a case nothing waits any more for a signature for another. Volatile; trigger. With its owner's rights: the kit that waited may be
   of a pharmacy that handed the case over. */
create or replace function replacement_has_come() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  delete from replacement_to_sign r where r.case_id = new.case_id;
  return null;
end $$;

create or replace trigger replacement_has_come after insert on case_kit for each row execute function replacement_has_come();

/* A box knows whether it is in a case, so that a shelf is not counted over the boxes that stand in homes. Volatile; trigger. With its owner's
   rights: whoever brings a box into a case may not change the box. */
create or replace function keep_shelf() returns trigger
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update kit k set in_case = new.until is null where k.id = new.kit_id and k.in_case is distinct from (new.until is null);
  return null;
end $$;

create or replace trigger keep_shelf after insert or update of until on case_kit for each row execute function keep_shelf();

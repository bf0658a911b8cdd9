/* A final case leaves every worklist: lists start from the parties that are not closed. Who was only asked is asked no more. Volatile; trigger of
   kit_case. With its owner's rights: nobody may write who is a party. */
create or replace function close_parties() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'withdrawn' then
    update case_party set until = app_now(), outcome = 'withdrawn' where case_id = new.id and part = 'offered' and until is null;
  end if;
  update case_party set closed = true where case_id = new.id;
  return null;
end $$;

create or replace trigger close_parties after update of status on kit_case for each row
  when (new.closed) execute function close_parties();

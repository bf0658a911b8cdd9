/* What is released or withdrawn after packing: the kit goes back on the shelf with the move that says so, whoever makes it. Volatile; trigger of
   kit_case. With its owner's rights: not whoever makes the move has the boxes. */
create or replace function free_kits() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update case_kit set until = app_now() where case_id = new.id and until is null;
  return null;
end $$;

create or replace trigger free_kits after update of status on kit_case for each row
  when (old.status = 'packed' and (new.status = 'requested' or new.closed)) execute function free_kits();

grant execute on function free_kits() to app;

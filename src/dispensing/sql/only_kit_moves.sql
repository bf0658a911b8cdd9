/* The life of a kit. Checking, sealing and emptying have their own columns, which the table holds to their status. Volatile; trigger of kit. */
create or replace function only_kit_moves() returns trigger language plpgsql as $$
begin
  if not exists (select from kit_status t where t.status = old.status and new.status = any (t.leads_to))
  then raise exception 'a kit does not go from % to %', old.status, new.status using errcode = 'check_violation'; end if;
  return new;
end $$;

create or replace trigger only_kit_moves before update of status on kit for each row
  when (old.status is distinct from new.status and current_user <> 'owner') execute function only_kit_moves();

grant execute on function only_kit_moves() to app;

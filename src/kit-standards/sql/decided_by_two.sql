/* Neither alone: a version counts as approved when a coordinator and a lead pharmacist did so, who are two people, and is withdrawn when one of them
   asked for it and the other agreed. Volatile; trigger of kit_standard. */
create or replace function decided_by_two() returns trigger language plpgsql as $$
begin
  if not exists (select from standard_status t where t.status = old.status and new.status = any (t.leads_to))
     or new.status = 'approved' and (select count(distinct a.person_id) from standard_approval a where a.standard_id = new.id) < 2
     or new.status = 'withdrawn' and not exists (select from standard_withdrawal w where w.standard_id = new.id and w.approved_by is not null)
  then raise exception 'a standard does not go from % to %', old.status, new.status using errcode = 'check_violation'; end if;
  return new;
end $$;

create or replace trigger decided_by_two before update of status on kit_standard for each row
  when (old.status is distinct from new.status and current_user <> 'owner') execute function decided_by_two();

grant execute on function decided_by_two() to app;

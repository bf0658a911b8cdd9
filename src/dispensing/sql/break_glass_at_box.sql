/* A nurse of home care that the case does not know stands at the box: with its code and seal, the birth date of whom it is for and a reason their
   organisation takes part in the case for some hours, as long as the box is in use there. Each try is on record with its reason. What whoever asked for
   the kit or supplies it has ended stays so for the rest of its day. Volatile; app may call it: role, organisation, code, seal and birth date are looked
   at inside, after the case is locked. With its owner's rights: the nurse has no part in the case yet. */
create or replace function break_glass_at_box(p_code text, p_seal text, p_hashes bytea[], p_reason text, p_hours int, out outcome text, out case_id uuid)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare b record; c kit_case;
begin
  if acting_role() is distinct from 'nurse' or acting_person() is null or p_seal is null
     or not exists (select from organisation o where o.id = acting_organisation() and o.network_id = acting_network() and o.kind = 'home-care')
     or (length(p_reason) >= 3) is not true then raise exception 'may-not' using errcode = 'insufficient_privilege'; end if;
  select * into b from box_at(p_code, p_seal);
  if (b.c).network_id = acting_network() then
    select * into c from kit_case k where k.id = (b.c).id for update;
    select * into b from box_at(p_code, p_seal); -- as it is after the lock
  end if;
  outcome := case
    when b.outcome <> 'here' then b.outcome
    when c.id is distinct from (b.c).id then 'box-unknown'
    when not (select s.at_home from case_status s where s.status = c.status) then 'box-not-in-use'
    when not exists (select from patient p where p.case_id = c.id and p.birth_hash = any (p_hashes)) then 'wrong-birth-date'
    when exists (select from case_party p where p.case_id = c.id and p.organisation_id = acting_organisation() and p.outcome = 'ended' and p.lapses_at > app_now())
      and not has_part(c.id) then 'access-ended'
    else 'here' end;
  if outcome <> 'here' then
    perform audit_append('break-glass', c.id, 'refused', outcome || ': ' || p_reason);
    return;
  end if;
  perform audit_append('break-glass', c.id, 'done', p_reason);
  perform give_emergency_access(c, 'home-care', p_hours);
  case_id := c.id;
end $$;

grant execute on function break_glass_at_box(text, text, bytea[], text, int) to app;

/* Whoever asked for the kit or supplies it ends the emergency access of another before its day is over; that one hears of it. Volatile; app may call it:
   part and role are looked at after the lock. With its owner's rights: nobody may write who is a party. */
create or replace function end_emergency_access(p_case uuid, p_party uuid) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; mine text[]; p case_party;
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  mine := acting_parts(c.network_id, c.id);
  if c.id is null or mine = '{}' then return 'not-found'; end if;
  if ('practice' = any (mine) and acting_role() = 'prescriber' or 'supplier' = any (mine) and acting_role() = 'pharmacist') is not true then return 'not-your-turn'; end if;
  update case_party x set until = app_now(), outcome = 'ended'
  where x.id = p_party and x.case_id = c.id and x.until is null and x.lapses_at > app_now() returning * into p;
  if p.id is null then return 'ended-already'; end if;
  perform audit_append('break-glass-ended', c.id, 'done', p.organisation_id::text);
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, detail)
  select c.network_id, uuidv7(), 'break-glass-ended', 'case', c.id, c.id, app_now(), acting_person(), acting_organisation(), acting_role(),
         array[p.organisation_id], jsonb_build_object('name', o.name)
  from organisation o where o.id = acting_organisation();
  return 'ended';
end $$;

grant execute on function end_emergency_access(uuid, uuid) to app;

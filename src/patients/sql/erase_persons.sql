/* Erases the persons of at most so many cases, and says so of each. @returns how many; 0: nothing is left to do. Volatile; app may call it: the
   application itself. With its owner's rights: nobody may take away what it erases. */
create or replace function erase_persons(p_limit int) returns int
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare mine uuid := acting_network(); ids uuid[];
begin
  if acting_role() is distinct from 'system' then return 0; end if;
  -- Locked first and judged after: a hold that is set, or a kit that is found, at this very moment counts.
  select array_agg(x.id) into ids from (
    select k.id from kit_case k where k.id in (select r.case_id from person_retention r where r.network_id = mine and r.erase_on <= app_today()
      and r.held_since is null and r.handed_over limit p_limit) for update skip locked) x;
  select array_agg(r.case_id) into ids from person_retention r where r.case_id = any (ids) and r.network_id = mine
    and r.erase_on <= app_today() and r.held_since is null and r.handed_over;
  if ids is null then return 0; end if;
  update execution_order set content = null where case_id = any (ids);
  update objection set question = null where case_id = any (ids);
  update objection_answer set answer = null where case_id = any (ids);
  update signed_form set content = null where case_id = any (ids);
  update request set egfr = null, allergies = '{}', warnings = '[]', own_prescription = null, current_opioid = null, catheter_present = null, order_lines = null where case_id = any (ids);
  -- Whoever typed these was nobody known: they may have written whose box it was.
  update box_report set name = '-', organisation = '-' where case_id = any (ids);
  update missing_kit set remark = null where case_id = any (ids);
  update incident set remark = null where case_id = any (ids);
  update event e set detail = coalesce((select jsonb_object_agg(d.key, d.value) from jsonb_each(e.detail) d
      where d.key in ('kitId', 'kits', 'receivedBy', 'openedBy', 'orderedBy', 'beside', 'on', 'move', 'why', 'stillNeeded', 'reported')
         or d.key = 'reason' and e.kind in ('decline', 'release', 'withdraw', 'end')), '{}')
    where e.case_id = any (ids) and e.detail <> '{}';
  delete from patient where case_id = any (ids);
  update kit_case set person_erased_at = app_now() where id = any (ids);
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, organisation_id, role)
  select mine, uuidv7(), 'person-erased', 'case', x.id, x.id, app_now(), acting_organisation(), 'system' from unnest(ids) x (id);
  perform audit_append('erase', k.id, p_patient_key => k.patient_key) from kit_case k where k.id = any (ids);
  return cardinality(ids);
end $$;

grant execute on function erase_persons(int) to app;

/* The pharmacy that supplies a case says whether another is for the same patient: on record with both, and counted so from now on. Volatile; app may call
   it: a pharmacist of the supplier, about what `other_kits` shows. With its owner's rights: who is whose patient is written through functions alone. */
create or replace function say_patient(p_case uuid, p_other uuid, p_said text) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() = 'pharmacist') is not true or not exists (select from other_kits(p_case) o where o.id = p_other) then return 'not-found'; end if;
  update patient_link l set said = p_said, said_at = app_now(), said_by = acting_person(), said_for = acting_organisation()
  where l.case_id = p_case and l.other_case_id = p_other or l.case_id = p_other and l.other_case_id = p_case;
  perform note_patient_said(p_case, p_other, p_said);
  return 'said';
end $$;

grant execute on function say_patient(uuid, uuid, text) to app;

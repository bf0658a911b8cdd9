/* That a move was made: its event, which is the outbox too, and its row in the record of access. `c` is the case after it. Volatile; called by
   commands. */
create or replace function note_move(c kit_case, p_move text, p_from text, p_about uuid[], p_detail jsonb) returns void
language plpgsql volatile as $$
begin
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, detail, from_status, to_status)
  values (c.network_id, uuidv7(), p_move, 'case', c.id, c.id, app_now(), acting_person(), acting_organisation(), acting_role(), p_about, p_detail, p_from, c.status);
  perform audit_append(p_move, c.id, p_patient_key => c.patient_key);
end $$;

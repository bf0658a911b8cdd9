/* That a person is kept from erasure, or no longer: its event and its row in the record of access. Volatile; called by hold_person and end_hold. */
create or replace function tell_of_hold(p_case uuid, p_kind text, p_reason text) returns void
language sql set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role)
  values (acting_network(), uuidv7(), p_kind, 'case', p_case, p_case, app_now(), acting_person(), acting_organisation(), acting_role());
  select audit_append(p_kind, k.id, p_detail => p_reason, p_patient_key => k.patient_key) from kit_case k where k.id = p_case;
end;

/* What somebody says of two cases that may be of one patient, in the record of access of both, and what follows from it for who is counted as whom.
   Volatile; called by link_patients and say_patient. */
create or replace function note_patient_said(p_case uuid, p_other uuid, p_said text) returns void
language plpgsql volatile as $$
declare mine bytea; others bytea;
begin
  select k.patient_key into mine from kit_case k where k.id = p_case;
  select k.patient_key into others from kit_case k where k.id = p_other;
  if p_said = 'same' and mine <> others then
    perform rekey_patient(array(select k.id from kit_case k where k.network_id = acting_network() and k.patient_key = others), mine);
  elsif p_said = 'another' and mine = others then
    perform rekey_patient(array[p_case], sha256(uuid_send(p_case)));
  end if;
  perform audit_append('patient-' || p_said, p_case), audit_append('patient-' || p_said, p_other);
end $$;

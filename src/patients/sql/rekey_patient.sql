/* Cases are counted as another patient's from now on; as whose they counted until now stays known. Volatile; called by note_patient_said. */
create or replace function rekey_patient(p_cases uuid[], p_key bytea) returns void
language sql volatile as $$
  insert into former_patient_key (network_id, case_id, until, patient_key)
  select k.network_id, k.id, app_now(), k.patient_key from kit_case k where k.id = any (p_cases) on conflict do nothing;
  update kit_case set patient_key = p_key where id = any (p_cases)
$$;

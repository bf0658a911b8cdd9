/* One row of the record of access, on behalf of whoever acts. Owner's rights: nobody may write into the record but through here. An id is drawn
   before its row is committed, so a lower id may appear after a higher one. A transaction has its own number before it draws an id: once every
   transaction below a number has ended, no id drawn before that number can still appear. Whose record it is stands in each row that is about a case,
   also after the person is erased. What was read for a file is on record as taken along. Volatile; app may call it. */
create or replace function audit_append(p_action text, p_case uuid, p_outcome text default 'done', p_detail text default null, p_patient_key bytea default null) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_refresh() and p_action in ('read', 'search', 'own-name') and p_outcome = 'done' and look_goes_on(p_action, p_case, p_detail) then return; end if;
  perform pg_current_xact_id();
  insert into audit_row (network_id, at, person_id, token_id, organisation_id, role, action, case_id, patient_key, address, outcome, detail)
  values (acting_network(), app_now(), acting_person(), acting_token(), acting_organisation(), acting_role(),
          case when acting_export() and p_action in ('read', 'search') and p_outcome = 'done' then 'export' else p_action end, p_case,
          coalesce(p_patient_key, (select k.patient_key from kit_case k where k.id = p_case and k.network_id = acting_network())),
          acting_address(), p_outcome, p_detail);
end $$;

grant execute on function audit_append(text, uuid, text, text, bytea) to app;

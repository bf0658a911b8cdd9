-- A page that refreshes itself wrote a row for each patient each time: what it showed goes on being shown, and the look is on record already.
create function acting_refresh() returns boolean language sql stable return coalesce(current_setting('app.refresh', true) = 'yes', false);

/*
 * Whether the very same look (who, with which token, for whom, as what, from where, what of which case) is on record of the last quarter of an hour.
 * That is as long as a page lives that nobody touches.
 */
create function look_goes_on(p_action text, p_case uuid, p_detail text) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from audit_row a where a.case_id = p_case and a.at > app_now() - interval '15 minutes' and a.at <= app_now()
    and a.network_id = acting_network() and a.action = p_action and a.outcome = 'done' and a.detail is not distinct from p_detail
    and a.person_id is not distinct from acting_person() and a.token_id is not distinct from acting_token()
    and a.organisation_id = acting_organisation() and a.role = acting_role() and a.address is not distinct from acting_address())
$$;
revoke execute on function look_goes_on(text, uuid, text) from public;

create or replace function audit_append(p_action text, p_case uuid, p_outcome text default 'done', p_detail text default null, p_patient_key bytea default null) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_refresh() and p_action in ('read', 'search', 'own-name') and p_outcome = 'done' and look_goes_on(p_action, p_case, p_detail) then return; end if;
  perform pg_current_xact_id();
  insert into audit_row (network_id, at, person_id, token_id, organisation_id, role, action, case_id, patient_key, address, outcome, detail)
  values (acting_network(), app_now(), acting_person(), acting_token(), acting_organisation(), acting_role(), p_action, p_case,
          coalesce(p_patient_key, (select k.patient_key from kit_case k where k.id = p_case and k.network_id = acting_network())),
          acting_address(), p_outcome, p_detail);
end $$;

/* Whether the very same look (who, with which token, for whom, as what, from where, what of which case) is on record of the last quarter of an hour.
   That is as long as a page lives that nobody touches. Stable; called by audit_append. With its owner's rights: only an auditor reads the record. */
create or replace function look_goes_on(p_action text, p_case uuid, p_detail text) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select exists (select from audit_row a where a.case_id = p_case and a.at > app_now() - interval '15 minutes' and a.at <= app_now()
    and a.network_id = acting_network() and a.action = p_action and a.outcome = 'done' and a.detail is not distinct from p_detail
    and a.person_id is not distinct from acting_person() and a.token_id is not distinct from acting_token()
    and a.organisation_id = acting_organisation() and a.role = acting_role() and a.address is not distinct from acting_address())
$$;

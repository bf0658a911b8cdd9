/* Whether the pharmacy that is asked now was asked at that moment and nobody of it looked at the case since. Stable; app may call it: the application
   itself. With its owner's rights: who looked stands in the access record, of which nobody else may read. */
create or replace function offer_unopened(p_case uuid, p_since timestamptz) returns uuid
language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select k.pharmacy_id from kit_case k join case_party p on p.case_id = k.id and p.organisation_id = k.pharmacy_id and p.part = 'offered' and p.until is null
  where k.id = p_case and k.network_id = acting_network() and acting_role() = 'system' and k.status = 'requested' and p.from_at <= p_since
    and not exists (select from audit_row a where a.case_id = k.id and a.organisation_id = k.pharmacy_id and a.at >= p.from_at and a.action in ('read', 'accept', 'decline'))
$$;

grant execute on function offer_unopened(uuid, timestamptz) to app;

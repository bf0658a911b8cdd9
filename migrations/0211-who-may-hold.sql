/* Whether the person of a case is this actor's to keep from erasure: of the own practice, or of the pharmacy that has the case.
   The form asks what the act asks; whoever was only asked to supply has nothing of the person. */
create function may_hold(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from kit_case k join case_party p on p.case_id = k.id where k.id = p_case and k.network_id = acting_network()
    and p.organisation_id = acting_organisation() and p.until is null
    and p.part = case acting_role() when 'prescriber' then 'practice' when 'pharmacist' then 'supplier' end);
end;
create or replace function case_to_hold(p_case uuid, p_number bigint) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select k.id from kit_case k where k.network_id = acting_network() and (
      acting_role() = 'administrator' and acting_for_network() and k.number = p_number or k.id = p_case and may_hold(k.id))
    for update);
end $$;
grant execute on function may_hold(uuid) to app;

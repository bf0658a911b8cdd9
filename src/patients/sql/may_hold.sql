/* Whether the person of a case is this actor's to keep from erasure: of the own practice, or of the pharmacy that has the case. The form asks what
   the act asks; whoever was only asked to supply has nothing of the person. Stable; app may call it. With its owner's rights: as case_to_hold, which
   asks it. */
create or replace function may_hold(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from kit_case k join case_party p on p.case_id = k.id where k.id = p_case and k.network_id = acting_network()
    and p.organisation_id = acting_organisation() and p.until is null
    and p.part = case acting_role() when 'prescriber' then 'practice' when 'pharmacist' then 'supplier' end);
end;

grant execute on function may_hold(uuid) to app;

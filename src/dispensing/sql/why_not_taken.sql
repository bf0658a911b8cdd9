/* Why this kit of the acting pharmacy cannot be taken for a case, or null. Locks the kit. Volatile; app may call it, of
   its own kits. */
create or replace function why_not_taken(p_kit uuid, p_case uuid, p_deviation text, out refusal text, out k kit)
language plpgsql volatile as $$
begin
  select * into k from kit x where x.id = p_kit and x.network_id = acting_network() and x.organisation_id = acting_organisation() for update;
  refusal := case
    when k.status = 'draft' then 'kit-not-checked'
    when k.id is null or k.status <> 'sealed' then 'kit-not-ready'
    when k.in_case and exists (select from case_kit u where u.kit_id = k.id and u.until is null and u.case_id = p_case) then 'kit-not-ready'
    when k.in_case then 'kit-in-another-case'
    when exists (select from recalled_kit r where r.kit_id = k.id) or exists (select from kit_of_refused_pack r where r.kit_id = k.id) then 'kit-recalled'
    when k.earliest_expiry < must_last_until() then 'shelf-life-too-short'
    when consent_refused(p_case, k.id) then 'consent-refused'
    when k.conformity = 'deviates' and p_deviation is null and not exists (select from deviation v where v.kit_id = k.id and v.reason <> 'filled-wrongly') then 'deviation-needs-reason'
    when p_deviation is null and ration_unsaid(k.id) then 'deviation-needs-reason'
  end;
end $$;

grant execute on function why_not_taken(uuid, uuid, text) to app;

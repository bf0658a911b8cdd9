/* The parts that whoever acts has in a case now: those of the organisation's rows that hold, the network by its people's role, the clock by the
   application itself, a box by the code on it. Stable; anybody may ask it of a case that they were answered. */
create or replace function acting_parts(p_network uuid, p_case uuid) returns text[] language sql stable
return case when p_network = acting_network() then
  array(select p.part from case_party p where p.case_id = p_case and p.organisation_id = acting_organisation() and p.until is null
        and (p.lapses_at is null or p.lapses_at > app_now()) and p.part <> 'network')
  || case when acting_role() in ('coordinator', 'lead-pharmacist') then '{network}'::text[] when acting_role() = 'system' then '{clock}' else '{}' end
  || case when p_case = acting_case() then '{box}'::text[] else '{}' end
else '{}' end;

grant execute on function acting_parts(uuid, uuid) to app;

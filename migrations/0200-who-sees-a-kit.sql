-- Whether somebody may see a kit is asked with every move of a case. Its holder is known from the row itself and is asked first;
-- a party is found by the kit, not by first gathering every kit of every case that the party ever took part in.
create index cases_of_a_kit on case_kit (kit_id);
drop policy party_of_its_case on kit;
drop policy network_sees on kit;
create policy seen on kit for select to app using (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) or (select acting_role()) in ('system', 'coordinator', 'lead-pharmacist')
    or exists (select from case_kit u join case_party p on p.case_id = u.case_id
               where u.kit_id = kit.id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered')));
-- Reading a line asks for its kit once: the policy of whoever writes stood beside it and asked again.
drop policy holder_writes on kit_line;
create policy holder_adds on kit_line for insert to app
  with check (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id and k.organisation_id = (select acting_organisation())));
create policy holder_changes on kit_line for update to app
  using (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id and k.organisation_id = (select acting_organisation())))
  with check (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id and k.organisation_id = (select acting_organisation())));
create policy holder_removes on kit_line for delete to app
  using (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id and k.organisation_id = (select acting_organisation())));

/* As in 0090, from the kits of this one case: the planner began with every sealed kit. */
create or replace function why_kits_stay(p_case uuid) returns text
language sql stable set search_path = pg_catalog, public, pg_temp
begin atomic
  select case when s.recalled then 'kit-recalled' when s.expires_too_soon then 'shelf-life-too-short' end
  from case_kit u cross join lateral (select k.recalled, k.expires_too_soon from sealed_kit k where k.id = u.kit_id offset 0) s
  where u.case_id = p_case and u.until is null and (s.recalled or s.expires_too_soon) limit 1;
end;

-- Each statement in a move finds its row by its id, whatever the values: planning it anew for each move took half of the time.
alter function move_case(uuid, text, text[], text, text[], uuid, timestamptz, uuid[], jsonb) set plan_cache_mode = force_generic_plan;

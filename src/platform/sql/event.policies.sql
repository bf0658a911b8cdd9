/* What happened, which is the outbox too: who has a part in the case, and without a case whoever did it, it is about, or the coordinator. Announced
   in one's own name; never changed but for having been expanded, or held. Lists are read under it, so that who acts is asked once a statement. */
alter table event enable row level security;
alter table event force row level security;
create policy everything on event to owner using (true) with check (true);
create policy party_reads on event for select to app using (network_id = (select acting_network())
  and ((select acting_role()) = 'system'
    or case_id is null and (organisation_id = (select acting_organisation()) or (select acting_organisation()) = any (about) or (select acting_role()) = 'coordinator')
    or exists (select from case_party p where p.case_id = event.case_id and p.organisation_id = (select acting_organisation()) and p.until is null)));
create policy party_announces on event for insert to app with check (network_id = (select acting_network())
  and organisation_id = (select acting_organisation()) and person_id is not distinct from (select acting_person())
  and (case_id is null or (select acting_role()) = 'system' or case_id = (select acting_case())
    or exists (select from case_party p where p.case_id = event.case_id and p.organisation_id = (select acting_organisation()) and p.until is null)));
create policy expanded_by_the_system on event for update to app
  using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy whole_network on event for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (expanded_at, held_until) on event to app;
grant select on event to monitoring;

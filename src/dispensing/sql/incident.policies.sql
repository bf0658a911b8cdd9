/* Incidents: read by the organisation and by the network's people; written by whoever finds one; never changed. Lists are read under it, so that who
   acts is asked once a statement. */
alter table incident enable row level security;
alter table incident force row level security;
create policy everything on incident to owner using (true) with check (true);
create policy own_or_network on incident for select to app using (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) or (select acting_role()) in ('coordinator', 'lead-pharmacist')));
create policy whole_network on incident for select to monitoring using (network_id = (select acting_network()));
-- One's own organisation's, one of a case that one has a part in, or one that the network's people found.
create policy whoever_finds_it on incident for insert to app with check (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) or (select acting_role()) in ('coordinator', 'lead-pharmacist', 'system')
    or exists (select from case_party p where p.case_id = incident.case_id and p.organisation_id = (select acting_organisation())
               and p.until is null and p.part <> 'offered')));

grant select, insert on incident to app;
grant select on incident to monitoring;

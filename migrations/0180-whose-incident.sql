-- An incident was anybody's to write in anybody's name, as long as it was the same network: now it is one's own organisation's, one of a case
-- that one has a part in, or one that the network's people found.
drop policy whoever_finds_it on incident;
create policy whoever_finds_it on incident for insert to app with check (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) or (select acting_role()) in ('coordinator', 'lead-pharmacist', 'system')
    or exists (select from case_party p where p.case_id = incident.case_id and p.organisation_id = (select acting_organisation())
               and p.until is null and p.part <> 'offered')));

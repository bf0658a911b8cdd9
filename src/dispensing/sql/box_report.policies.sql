/* What was reported with the code on a box: who has a part in the case reads, but not who was only asked; report_by_box writes. The supplier confirms
   or rejects, and that the kit is no longer needed also whoever treats. Lists are read under it, so that who acts is asked once a statement. */
alter table box_report enable row level security;
alter table box_report force row level security;
create policy everything on box_report to owner using (true) with check (true);
create policy party_reads on box_report for select to app
  using (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = box_report.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'));
create policy who_decides on box_report for update to app
  using (network_id = (select acting_network()) and decides_box_report(case_id, report));

grant select, update (confirmed_at, rejected_at, decided_by) on box_report to app;

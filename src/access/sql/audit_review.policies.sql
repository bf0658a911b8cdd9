/* That the record of a month was looked through: the auditors of the network read and add. */
alter table audit_review enable row level security;
alter table audit_review force row level security;
create policy everything on audit_review to owner using (true) with check (true);
create policy auditor_reads on audit_review for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'auditor');
create policy auditor_adds on audit_review for insert to app
  with check (network_id = (select acting_network()) and (select acting_role()) = 'auditor' and person_id = (select acting_person()));

grant select, insert on audit_review to app;

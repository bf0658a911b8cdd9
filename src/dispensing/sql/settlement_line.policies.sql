/* Who has a part in the case reads and writes, but not who was only asked; never changed. Lists are read under it, so that who acts is asked once a
   statement. */
alter table settlement_line enable row level security;
alter table settlement_line force row level security;
create policy everything on settlement_line to owner using (true) with check (true);
create policy party on settlement_line to app
  using (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = settlement_line.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'))
  with check (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = settlement_line.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'));
create policy whole_network on settlement_line for select to monitoring using (network_id = (select acting_network()));

grant select, insert on settlement_line to app;
grant select on settlement_line to monitoring;

/* Who has a part in the case reads and writes, but not who was only asked. Lists are read under it, so that who acts is asked once a statement. */
alter table delivery enable row level security;
alter table delivery force row level security;
create policy everything on delivery to owner using (true) with check (true);
create policy party on delivery to app
  using (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = delivery.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'))
  with check (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = delivery.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'));
create policy whole_network on delivery for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (undone_at) on delivery to app;
grant select on delivery to monitoring;

/* What people say of a kit afterwards: in their own name and role, of a case that their organisation had a part in until it was over; read by that
   organisation alone, and counted by the network. Never changed. Asked by its case, so that who acts is asked once a statement. */
alter table experience enable row level security;
alter table experience force row level security;
create policy everything on experience to owner using (true) with check (true);
create policy own_organisation on experience for select to app
  using (network_id = (select acting_network()) and organisation_id = (select acting_organisation()));
create policy who_had_a_part on experience for insert to app with check (network_id = (select acting_network())
  and organisation_id = (select acting_organisation()) and role = (select acting_role()) and told_by = (select acting_person())
  and case_told_of(case_id) is not null);
create policy whole_network on experience for select to monitoring using (network_id = (select acting_network()));

grant select, insert on experience to app;
grant select on experience to monitoring;

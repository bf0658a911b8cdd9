alter table standard_approval enable row level security;
alter table standard_approval force row level security;
create policy everything on standard_approval to owner using (true) with check (true);
create policy same_network on standard_approval for select to app using (network_id = (select acting_network()));
create policy whole_network on standard_approval for select to monitoring using (network_id = (select acting_network()));
create policy own_approval on standard_approval to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'))
  with check (network_id = (select acting_network()) and person_id = (select acting_person()) and role = (select acting_role()));

grant select, insert, delete on standard_approval to app;
grant select on standard_approval to monitoring;

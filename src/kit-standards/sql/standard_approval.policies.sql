/* Who approved a version: everybody of the network reads. Everybody approves in their own name and role, and the network's coordinator and lead
   pharmacist take approvals away. Lists are read under it, so that who acts is asked once a statement. */
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

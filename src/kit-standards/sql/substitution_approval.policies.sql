/* Who approved a substitution: everybody of the network reads. Each of the two who decide approves in their own name and role. Lists are read under
   it, so that who acts is asked once a statement. */
alter table substitution_approval enable row level security;
alter table substitution_approval force row level security;
create policy everything on substitution_approval to owner using (true) with check (true);
create policy same_network on substitution_approval for select to app using (network_id = (select acting_network()));
create policy own_approval on substitution_approval for insert to app
  with check (network_id = (select acting_network()) and person_id = (select acting_person()) and role = (select acting_role()));
create policy whole_network on substitution_approval for select to monitoring using (network_id = (select acting_network()));

grant select, insert on substitution_approval to app;
grant select on substitution_approval to monitoring;

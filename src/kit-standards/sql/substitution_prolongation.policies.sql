/* Later last days of substitutions: everybody of the network reads. One of the two who decide proposes in their own name and role, the other approves.
   Lists are read under it, so that who acts is asked once a statement. */
alter table substitution_prolongation enable row level security;
alter table substitution_prolongation force row level security;
create policy everything on substitution_prolongation to owner using (true) with check (true);
create policy same_network on substitution_prolongation for select to app using (network_id = (select acting_network()));
create policy who_proposes on substitution_prolongation for insert to app with check (network_id = (select acting_network())
  and role = (select acting_role()) and proposed_by = (select acting_person()) and approved_at is null);
create policy the_other_approves on substitution_prolongation for update to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist') and role <> (select acting_role())
    and proposed_by <> (select acting_person()))
  with check (network_id = (select acting_network()) and approved_by = (select acting_person()));
create policy whole_network on substitution_prolongation for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (approved_by, approved_at) on substitution_prolongation to app;
grant select on substitution_prolongation to monitoring;

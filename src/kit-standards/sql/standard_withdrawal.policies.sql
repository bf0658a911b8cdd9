/* Which versions are to be withdrawn, and why: everybody of the network reads. One of the two who decide asks it in their own name and role, the other
   agrees, and either drops what nobody agreed to. Lists are read under it, so that who acts is asked once a statement. */
alter table standard_withdrawal enable row level security;
alter table standard_withdrawal force row level security;
create policy everything on standard_withdrawal to owner using (true) with check (true);
create policy same_network on standard_withdrawal for select to app using (network_id = (select acting_network()));
create policy who_proposes on standard_withdrawal for insert to app with check (network_id = (select acting_network())
  and (select acting_role()) in ('coordinator', 'lead-pharmacist') and role = (select acting_role()) and proposed_by = (select acting_person())
  and approved_at is null);
create policy the_other_agrees on standard_withdrawal for update to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist') and role <> (select acting_role())
    and proposed_by <> (select acting_person()))
  with check (network_id = (select acting_network()) and approved_by = (select acting_person()));
create policy who_drops on standard_withdrawal for delete to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist') and approved_at is null);
create policy whole_network on standard_withdrawal for select to monitoring using (network_id = (select acting_network()));

grant select, insert, delete, update (approved_by, approved_at) on standard_withdrawal to app;
grant select on standard_withdrawal to monitoring;

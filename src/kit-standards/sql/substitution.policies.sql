/* What a shortage changes: everybody of the network reads. Its coordinator and lead pharmacist write, in their own name; the last day ends one by
   itself. Lists are read under it, so that who acts is asked once a statement. */
alter table substitution enable row level security;
alter table substitution force row level security;
create policy everything on substitution to owner using (true) with check (true);
create policy same_network on substitution for select to app using (network_id = (select acting_network()));
create policy who_decides on substitution for insert to app with check (network_id = (select acting_network())
  and (select acting_role()) in ('coordinator', 'lead-pharmacist') and decided_by = (select acting_person()));
create policy who_ends on substitution for update to app
  using (network_id = (select acting_network()) and ended_at is null and (select acting_role()) in ('coordinator', 'lead-pharmacist', 'system'))
  with check (network_id = (select acting_network()) and ended_by is not distinct from (select acting_person()));
create policy whole_network on substitution for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (ended_at, ended_by, ended_because) on substitution to app;
grant select on substitution to monitoring;

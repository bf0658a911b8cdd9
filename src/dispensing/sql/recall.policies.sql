/* Recalls: everybody of the network reads; its coordinator and lead pharmacist begin and end them. Lists are read under it, so that who acts is
   asked once a statement. */
alter table recall enable row level security;
alter table recall force row level security;
create policy everything on recall to owner using (true) with check (true);
create policy same_network on recall for select to app using (network_id = (select acting_network()));
create policy who_decides on recall for insert to app with check (network_id = (select acting_network())
  and (select acting_role()) in ('coordinator', 'lead-pharmacist') and started_by = (select acting_person()));
create policy who_ends on recall for update to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy whole_network on recall for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (ended_at) on recall to app;
grant select on recall to monitoring;

/* Everybody of the network reads who is on duty, since whom one phones is worked out from it; the network's coordinator writes. Lists are read under it,
   so that who acts is asked once a statement. */
alter table duty enable row level security;
alter table duty force row level security;
create policy everything on duty to owner using (true) with check (true);
create policy same_network on duty for select to app using (network_id = (select acting_network()));
create policy coordinator_writes on duty to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'system'))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'system'));
create policy whole_network on duty for select to monitoring using (network_id = (select acting_network()));

grant select, insert, delete, update (from_at, until_at, phone, delivers, version) on duty to app;
grant select on duty to monitoring;

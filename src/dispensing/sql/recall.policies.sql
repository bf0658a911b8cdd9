/* Recalls: the network's coordinator and lead pharmacist type, confirm and end them. Everybody of the network reads them, from the first signature on:
   kits are held back for it from then. Lists are read under it, so that who acts is asked once a statement. */
alter table recall enable row level security;
alter table recall force row level security;
create policy everything on recall to owner using (true) with check (true);
create policy same_network on recall for select to app using (network_id = (select acting_network()));
create policy who_decides on recall for insert to app with check (network_id = (select acting_network())
  and (select acting_role()) in ('coordinator', 'lead-pharmacist') and drafted_by = (select acting_person()) and started_at is null);
create policy who_ends on recall for update to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy whole_network on recall for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update (started_at, confirmed_by, alone_because, seen_by, seen_at, withdrawn_by, withdrawn_at, ended_at) on recall to app;
grant select on recall to monitoring;

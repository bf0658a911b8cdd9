/* Versions of the kit: everybody of the network reads. The network's coordinator and lead pharmacist write. Lists are read under it, so that who
   acts is asked once a statement. */
alter table kit_standard enable row level security;
alter table kit_standard force row level security;
create policy everything on kit_standard to owner using (true) with check (true);
create policy same_network on kit_standard for select to app using (network_id = (select acting_network()));
create policy who_decides on kit_standard to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
-- What was decided is never taken out: only what is still a draft goes, when it was made by mistake.
create policy only_drafts_go on kit_standard as restrictive for delete to app using (network_id = (select acting_network()) and status = 'draft');
create policy whole_network on kit_standard for select to monitoring using (network_id = (select acting_network()));

grant select, insert, delete, update (status, takes_effect_on, published_at, superseded_on, withdrawn_on, version) on kit_standard to app;
grant select on kit_standard to monitoring;

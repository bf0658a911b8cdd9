/* Which paper lies in the slot of a document, in which version: everybody of the network reads. The network's coordinator and lead pharmacist write. Lists are read under it,
   so that who acts is asked once a statement. */
alter table slot_document enable row level security;
alter table slot_document force row level security;
create policy everything on slot_document to owner using (true) with check (true);
create policy same_network on slot_document for select to app using (network_id = (select acting_network()));
create policy who_decides on slot_document to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy whole_network on slot_document for select to monitoring using (network_id = (select acting_network()));

grant select, insert, update, delete on slot_document to app;
grant select on slot_document to monitoring;

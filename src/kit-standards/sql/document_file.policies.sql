/* The files of the papers of a kit: everybody of the network reads. Its coordinator and lead pharmacist add them, and take out what no version carries;
   none is ever changed. Asked row by row, so that who acts is named bare. */
alter table document_file enable row level security;
alter table document_file force row level security;
create policy everything on document_file to owner using (true) with check (true);
create policy same_network on document_file for select to app using (network_id = acting_network());
create policy who_decides_adds on document_file for insert to app
  with check (network_id = acting_network() and acting_role() in ('coordinator', 'lead-pharmacist'));
create policy who_decides_removes on document_file for delete to app
  using (network_id = acting_network() and acting_role() in ('coordinator', 'lead-pharmacist'));

grant select, insert, delete on document_file to app;

/* Which papers went along with a box: who has a part in the case reads, but not who was only asked; pack_kit writes. Lists are read under it, so that
   who acts is asked once a statement. */
alter table packed_document enable row level security;
alter table packed_document force row level security;
create policy everything on packed_document to owner using (true) with check (true);
create policy party_reads on packed_document for select to app
  using (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = packed_document.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'));
create policy whole_network on packed_document for select to monitoring using (network_id = (select acting_network()));

grant select on packed_document to app;
grant select on packed_document to monitoring;

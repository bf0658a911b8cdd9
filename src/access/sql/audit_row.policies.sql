/* The record of access: the auditor of the network reads; written through audit_append and its like alone, and never changed. Lists are read under
   it, so that who acts is asked once a statement. */
alter table audit_row enable row level security;
alter table audit_row force row level security;
create policy everything on audit_row to owner using (true) with check (true);
create policy auditor on audit_row for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'auditor');

grant select on audit_row to app;

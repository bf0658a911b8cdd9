/* Links that were mailed: the application itself reads what to write letters about, an administrator how invitations of those they see stand.
   Written through functions alone. */
alter table link enable row level security;
alter table link force row level security;
create policy everything on link to owner using (true) with check (true);
create policy the_system_writes_letters on link for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy administrators_follow_invitations on link for select to app using (network_id = (select acting_network())
  and purpose = 'invitation' and (select acting_role()) = 'administrator' and exists (select from person p where p.id = link.person_id));

grant select on link to app;

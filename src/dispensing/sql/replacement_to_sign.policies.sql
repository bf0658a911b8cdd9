/* Which kit is to come in place of the one in the home: read by who has a part in the case, but not by who was only asked; written by
   ask_for_replacement alone. Lists are read under it, so that who acts is asked once a statement. */
alter table replacement_to_sign enable row level security;
alter table replacement_to_sign force row level security;
create policy everything on replacement_to_sign to owner using (true) with check (true);
create policy party on replacement_to_sign for select to app using (network_id = (select acting_network()) and exists (select from case_party p
  where p.case_id = replacement_to_sign.case_id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'));

grant select on replacement_to_sign to app;

/* Who has a part in a case: each organisation sees its own, until emergency access lapses. Written through functions alone, or anybody could join
   any case. Lists are read under it, so that who acts is asked once a statement. */
alter table case_party enable row level security;
alter table case_party force row level security;
create policy everything on case_party to owner using (true) with check (true);
create policy whole_network on case_party for select to monitoring using (network_id = (select acting_network()));
create policy own_part on case_party for select to app using (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) and (lapses_at is null or lapses_at > (select app_now())) or (select acting_role()) = 'system'));

grant select on case_party to app;
grant select on case_party to monitoring;

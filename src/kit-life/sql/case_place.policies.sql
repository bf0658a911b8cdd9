/* Where a case is: for the parts that may see it, who is only asked too, and for the figures of the network. Not for the box, nor for the network's own
   people, who see it while nobody has the case (`monitoring.case_stage`). Written through functions alone: where a case is decides who is asked. Lists
   are read under it, so that who acts is asked once a statement. */
alter table case_place enable row level security;
alter table case_place force row level security;
create policy everything on case_place to owner using (true) with check (true);
create policy party on case_place for select to app using (network_id = (select acting_network())
  and ((select acting_role()) = 'system' or exists (select from case_party p join case_part t on t.part = p.part and 'pc4' = any (t.sees)
    where p.case_id = case_place.case_id and p.organisation_id = (select acting_organisation()) and p.until is null)));
create policy whole_network on case_place for select to monitoring using (network_id = (select acting_network()));

grant select on case_place to app;
grant select on case_place to monitoring;

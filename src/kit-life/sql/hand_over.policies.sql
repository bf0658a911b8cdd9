/* Hand-overs: seen by who proposes, who is asked, and the coordinator. Written through functions alone. Lists are read under it, so that who acts is
   asked once a statement. */
alter table hand_over enable row level security;
alter table hand_over force row level security;
create policy everything on hand_over to owner using (true) with check (true);
create policy proposer_and_proposed on hand_over for select to app using (network_id = (select acting_network())
  and ((select acting_organisation()) in (from_pharmacy_id, to_pharmacy_id) or (select acting_role()) in ('system', 'coordinator')));

grant select on hand_over to app;

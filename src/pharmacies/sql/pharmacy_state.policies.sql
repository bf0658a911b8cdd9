/* Whether a pharmacy takes part, with its dates: everybody of the network reads, since offers and coverage are worked out from it; only the
   coordinator writes. Lists are read under it, so that who acts is asked once a statement. */
alter table pharmacy_state enable row level security;
alter table pharmacy_state force row level security;
create policy everything on pharmacy_state to owner using (true) with check (true);
create policy same_network on pharmacy_state for select to app using (network_id = (select acting_network()));
create policy whole_network on pharmacy_state for select to monitoring using (network_id = (select acting_network()));
-- A pharmacy says for itself that it is ready; whether it takes part is the network's word.
create policy coordinator_decides on pharmacy_state for insert to app
  with check (network_id = (select acting_network()) and (select acting_role()) = 'coordinator');

grant select, insert on pharmacy_state to app;
grant select on pharmacy_state to monitoring;

/* Cases from before the product, for the figures: the network imports, and only its figures read them. */
alter table pilot_case enable row level security;
alter table pilot_case force row level security;
create policy everything on pilot_case to owner using (true) with check (true);
create policy whole_network on pilot_case for select to monitoring using (network_id = (select acting_network()));
create policy network_imports on pilot_case for insert to app with check (network_id = (select acting_network())
  and (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network()));

grant insert on pilot_case to app;
grant select on pilot_case to monitoring;

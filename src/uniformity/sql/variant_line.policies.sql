/* What lies in a variant: whoever reads the variant. Its lines are written in the moment that it is recorded, and never after. */
alter table variant_line enable row level security;
alter table variant_line force row level security;
create policy everything on variant_line to owner using (true) with check (true);
create policy with_its_variant on variant_line for select to app
  using (network_id = (select acting_network()) and exists (select from variant v where v.id = variant_id));
create policy when_recorded on variant_line for insert to app with check (network_id = (select acting_network())
  and exists (select from variant v where v.id = variant_id and v.pharmacy_id = (select acting_organisation())
              and v.recorded_by = (select acting_person()) and v.from_at = (select app_now())));
create policy whole_network on variant_line for select to monitoring using (network_id = (select acting_network()));

grant select, insert on variant_line to app;
grant select on variant_line to monitoring;

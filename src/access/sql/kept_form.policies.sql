/* A form that was put aside: for the person who typed it, in the organisation for which they did. */
alter table kept_form enable row level security;
alter table kept_form force row level security;
create policy everything on kept_form to owner using (true) with check (true);
create policy own_forms on kept_form to app
  using (network_id = (select acting_network()) and person_id = (select acting_person()) and organisation_id = (select acting_organisation()))
  with check (network_id = (select acting_network()) and person_id = (select acting_person()) and organisation_id = (select acting_organisation()));

grant select, insert, delete, update (id, body, kept_at, expires_at) on kept_form to app;

/* The patient: read by who treats or supplies; written and put right by the practice alone. Sealed before it comes here. Lists are read under it, so
   that who acts is asked once a statement. */
alter table patient enable row level security;
alter table patient force row level security;
create policy everything on patient to owner using (true) with check (true);
create policy who_treats_or_supplies on patient for select to app using (network_id = (select acting_network())
  and exists (select from case_party p join case_part t on t.part = p.part and 'patient' = any (t.sees)
    where p.case_id = patient.case_id and p.organisation_id = (select acting_organisation()) and p.until is null));
create policy practice_writes on patient for insert to app with check (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = patient.case_id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part = 'practice'));
create policy practice_corrects on patient for update to app using (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = patient.case_id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part = 'practice'));

grant select, insert, update (postcode, house_number, house_number_suffix, phone, access_note, street, town, kit_place, version, birth_postcode_hash, postcode_hash) on patient to
  app;

/* The form that was signed by hand: read by who treats or supplies; attached, each in their own name, by whoever is asked to supply what came by telephone
   or on paper, or has it from the practice. Never changed. */
alter table signed_form enable row level security;
alter table signed_form force row level security;
create policy everything on signed_form to owner using (true) with check (true);
create policy who_treats_or_supplies on signed_form for select to app using (network_id = (select acting_network())
  and (attached_by = (select acting_person()) and attached_at = (select app_now())
    or exists (select from case_party p join case_part t on t.part = p.part and 'signedForm' = any (t.sees)
      where p.case_id = signed_form.case_id and p.organisation_id = (select acting_organisation()) and p.until is null)));
create policy who_answered_attaches on signed_form for insert to app with check (network_id = (select acting_network())
  and attached_by = (select acting_person()) and attached_for = (select acting_organisation())
  and exists (select from request r where r.case_id = signed_form.case_id and r.received_by is not null)
  and exists (select from case_party p where p.case_id = signed_form.case_id and p.organisation_id = (select acting_organisation()) and p.until is null
    and p.part in ('offered', 'supplier', 'own-pharmacy', 'out-of-hours')));

grant select, insert on signed_form to app;

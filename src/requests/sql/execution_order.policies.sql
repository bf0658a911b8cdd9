/* What was signed: read by who treats or supplies; signed by the practice, each in their own name, or read from the form by who attaches it; never
   changed. */
alter table execution_order enable row level security;
alter table execution_order force row level security;
create policy everything on execution_order to owner using (true) with check (true);
create policy who_treats_or_supplies on execution_order for select to app using (network_id = (select acting_network())
  and exists (select from case_party p join case_part t on t.part = p.part and 'order' = any (t.sees)
    where p.case_id = execution_order.case_id and p.organisation_id = (select acting_organisation()) and p.until is null));
create policy practice_signs on execution_order for insert to app with check (network_id = (select acting_network()) and signed_by = (select acting_person())
  and exists (select from case_party p where p.case_id = execution_order.case_id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part = 'practice'));
create policy read_from_the_form on execution_order for insert to app with check (network_id = (select acting_network()) and signed_by is null
  and exists (select from signed_form f where f.id = execution_order.form_id and f.case_id = execution_order.case_id and f.attached_by = (select acting_person())
    and f.attached_at = (select app_now())));

grant select, insert on execution_order to app;

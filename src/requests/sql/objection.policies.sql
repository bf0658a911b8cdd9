/* A question on medical grounds: read by the practice that answers and by the pharmacy that asked, while it is asked or supplies; asked, each in their
   own name, and closed by that pharmacy. */
alter table objection enable row level security;
alter table objection force row level security;
create policy everything on objection to owner using (true) with check (true);
create policy who_asks_and_who_answers on objection for select to app using (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = objection.case_id and p.organisation_id = (select acting_organisation()) and p.until is null
    and (p.part = 'practice' or p.part in ('offered', 'supplier') and objection.asked_for = p.organisation_id)));
create policy pharmacy_asks on objection for insert to app with check (network_id = (select acting_network())
  and asked_by = (select acting_person()) and asked_for = (select acting_organisation()) and closed_at is null
  and exists (select from case_party p where p.case_id = objection.case_id and p.organisation_id = (select acting_organisation()) and p.until is null
    and p.part in ('offered', 'supplier')));
create policy who_asked_closes on objection for update to app using (network_id = (select acting_network()) and asked_for = (select acting_organisation())
  and exists (select from case_party p where p.case_id = objection.case_id and p.organisation_id = (select acting_organisation()) and p.until is null
    and p.part in ('offered', 'supplier')));

grant select, insert, update (closed_at) on objection to app;

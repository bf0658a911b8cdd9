/* What the prescriber answered: read by whoever may read the question, written by the practice, each in their own name. Never changed. */
alter table objection_answer enable row level security;
alter table objection_answer force row level security;
create policy everything on objection_answer to owner using (true) with check (true);
create policy who_reads_the_question on objection_answer for select to app using (network_id = (select acting_network())
  and exists (select from objection o where o.id = objection_answer.objection_id));
create policy practice_answers on objection_answer for insert to app with check (network_id = (select acting_network())
  and answered_by = (select acting_person())
  and exists (select from case_party p where p.case_id = objection_answer.case_id and p.organisation_id = (select acting_organisation()) and p.until is null
    and p.part = 'practice'));

grant select, insert on objection_answer to app;

/* The acting organisation takes part in this case for so many hours: practice and supplier hear of it, and its end is planned. A part whose day is over
   and that nothing ended yet is ended first, so that asking again the next night gives a new one; while one holds nothing changes. Volatile; called by
   the commands that judge who may, after they hold the case. */
create or replace function give_emergency_access(c kit_case, p_part text, p_hours int) returns void
language plpgsql volatile as $$
declare party uuid; lapses timestamptz := app_now() + make_interval(hours => p_hours);
begin
  update case_party p set until = p.lapses_at where p.case_id = c.id and p.organisation_id = acting_organisation() and p.until is null and p.lapses_at <= app_now();
  if found then perform audit_append('break-glass-ended', c.id, 'done', acting_organisation()::text); end if;
  if has_part(c.id) then return; end if;
  insert into case_party (network_id, case_id, number, organisation_id, part, from_at, lapses_at)
  values (c.network_id, c.id, c.number, acting_organisation(), p_part, app_now(), lapses) returning id into party;
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, detail)
  select c.network_id, uuidv7(), 'break-glass', 'case', c.id, c.id, app_now(), acting_person(), acting_organisation(), acting_role(),
         array_remove(array[c.practice_id, c.pharmacy_id], null), jsonb_build_object('name', o.name)
  from organisation o where o.id = acting_organisation();
  insert into due_work (network_id, job, period, subject_id, due_at) values (c.network_id, 'end-break-glass', party::text, c.id, lapses);
end $$;

/* Offers a case: party, event, and the moment at which an unanswered offer lapses. Volatile; only called by submit_case and offer_next. */
create or replace function offer_case(c kit_case, p_pharmacy uuid, p_lapses_at timestamptz) returns void
language plpgsql volatile as $$
declare e uuid := uuidv7();
begin
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, from_status, to_status)
  values (c.network_id, e, case when p_pharmacy is null then 'unplaced' else 'offered' end, 'case', c.id, c.id, app_now(),
          acting_person(), acting_organisation(), acting_role(), array_remove(array[p_pharmacy], null), c.status, c.status);
  if p_pharmacy is null then return; end if;
  insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
  values (c.network_id, c.id, c.number, p_pharmacy, 'offered', app_now());
  insert into due_work (network_id, job, period, subject_id, due_at) values (c.network_id, 'lapse', e::text, c.id, p_lapses_at);
end $$;

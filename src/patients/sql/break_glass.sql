/* Gives the acting post a part in each open case of this patient, says so to practice and supplier, and plans its end. Each use is on record with
   its reason, also when nobody is found; asking again while the part holds changes nothing. A part whose day is over and that nothing ended yet is
   ended first, so that asking again the next night gives a new one. Volatile; app may call it: a prescriber or nurse at an out-of-hours post. With
   its owner's rights: the post has no part yet in the cases that it looks for. */
create or replace function break_glass(p_hashes bytea[], p_reason text, p_hours int) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; party uuid; lapses timestamptz := app_now() + make_interval(hours => p_hours);
begin
  if (acting_role() in ('prescriber', 'nurse')) is not true or acting_person() is null
     or not exists (select from organisation o where o.id = acting_organisation() and o.network_id = acting_network() and o.kind = 'out-of-hours-post')
     or length(p_reason) < 3 then raise exception 'may-not' using errcode = 'insufficient_privilege'; end if;
  for c in select k.* from patient p join kit_case k on k.id = p.case_id
           where p.network_id = acting_network() and p.birth_postcode_hash = any (p_hashes) and not k.closed
           order by k.requested_at desc limit 10 for update of k loop
    update case_party p set until = p.lapses_at where p.case_id = c.id and p.organisation_id = acting_organisation() and p.until is null and p.lapses_at <= app_now();
    if found then perform audit_append('break-glass-ended', c.id, 'done', acting_organisation()::text); end if;
    perform audit_append('break-glass', c.id, 'done', p_reason);
    if not has_part(c.id) then
      insert into case_party (network_id, case_id, number, organisation_id, part, from_at, lapses_at)
      values (c.network_id, c.id, c.number, acting_organisation(), 'out-of-hours', app_now(), lapses) returning id into party;
      insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about)
      values (c.network_id, uuidv7(), 'break-glass', 'case', c.id, c.id, app_now(), acting_person(), acting_organisation(), acting_role(),
              array_remove(array[c.practice_id, c.pharmacy_id], null));
      insert into due_work (network_id, job, period, subject_id, due_at) values (c.network_id, 'end-break-glass', party::text, c.id, lapses);
    end if;
    return next c.id;
  end loop;
  if not found then perform audit_append('break-glass', null, 'refused', 'nobody-found: ' || p_reason); end if;
end $$;

grant execute on function break_glass(bytea[], text, int) to app;

/* The pharmacy that has just taken a case hears that another practice has a kit coming for what is, or may well be, the same patient: under way, or at
   home. In the record of access of both, since it tells of both. Volatile; called by accept_case. */
create or replace function tell_of_other_kits(c kit_case) returns void
language plpgsql volatile as $$
declare others uuid[];
begin
  with told as (
    update patient_link l set told_at = app_now() from kit_case k join case_party x on x.case_id = k.id and x.part = 'supplier' and x.until is null
    where (l.case_id = c.id and k.id = l.other_case_id or l.other_case_id = c.id and k.id = l.case_id)
      and l.mark < '4' and l.said is distinct from 'another' and not k.closed and k.practice_id <> c.practice_id
    returning k.id)
  select array_agg(t.id) into others from told t;
  if others is null then return; end if;
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about)
  values (c.network_id, uuidv7(), 'other-kit', 'case', c.id, c.id, app_now(), acting_person(), acting_organisation(), acting_role(), array[c.pharmacy_id]);
  perform audit_append('told-of-other-kit', x) from unnest(others || c.id) x;
end $$;

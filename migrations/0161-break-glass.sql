-- Emergency access: an out-of-hours post finds an open case by birth date and postcode, and has a part in it for a day.
/* A keyed hash, as of a BSN: what it was made of stands nowhere in the clear. Who was recorded before has none until the address changes. */
alter table patient add column birth_postcode_hash bytea;
create index patients_by_birth_and_postcode on patient (network_id, birth_postcode_hash) where birth_postcode_hash is not null;
grant update (birth_postcode_hash) on patient to app;

create or replace function record_request(p_case uuid, p_patient bytea[], p_request jsonb, p_order uuid, p_valid_until timestamptz, p_content bytea,
                               p_content_hash bytea, p_pharmacy uuid, p_considered jsonb, p_escalate_at timestamptz) returns uuid
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare mine uuid := acting_network(); at_ timestamptz := app_now();
begin
  insert into patient (network_id, case_id, birth_name, initials, birth_date, sex, bsn, postcode, house_number, house_number_suffix, phone, access_note,
                       bsn_hash, birth_postcode_hash, recorded_at)
  values (mine, p_case, p_patient[1], p_patient[2], p_patient[3], p_patient[4], p_patient[5], p_patient[6], p_patient[7], p_patient[8], p_patient[9],
          p_patient[10], p_patient[11], p_patient[12], at_);
  insert into request (network_id, case_id, requested_by, life_expectancy, opioid_naive, egfr, allergies, regular_pharmacy_id, preferred_pharmacy_id,
                       consent, standard_id)
  select mine, p_case, acting_person(), x."lifeExpectancy", x."opioidNaive", x.egfr, coalesce(x.allergies, '{}'), x."regularPharmacyId",
         x."preferredPharmacyId", x.consent, x."standardId"
  from jsonb_to_record(p_request) as x("lifeExpectancy" text, "opioidNaive" boolean, egfr int, allergies text[], "regularPharmacyId" uuid,
                                       "preferredPharmacyId" uuid, consent boolean, "standardId" uuid);
  insert into execution_order (network_id, id, case_id, signed_by, signed_at, valid_until, content, content_hash)
  values (mine, p_order, p_case, acting_person(), at_, p_valid_until, p_content, p_content_hash);
  insert into offer_choice (network_id, case_id, at, pharmacy_id, considered) values (mine, p_case, at_, p_pharmacy, p_considered);
  insert into due_work (network_id, job, period, subject_id, due_at) values (mine, 'escalate', p_case::text, p_case, p_escalate_at);
  return (select o.id from kit_case c join kit_case o on o.network_id = c.network_id and o.patient_key = c.patient_key
          where c.id = p_case and o.id <> c.id and o.status not in ('settled', 'withdrawn') order by o.requested_at desc limit 1);
end $$;


/* Gives the acting post a part in each open case of this patient, says so to practice and supplier, and plans its end. Each use is
   on record with its reason, also when nobody is found; asking again while the part holds changes nothing. */
create function break_glass(p_hash bytea, p_reason text, p_hours int) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; party uuid;
begin
  if (acting_role() in ('prescriber', 'nurse')) is not true or acting_person() is null
     or not exists (select from organisation o where o.id = acting_organisation() and o.network_id = acting_network() and o.kind = 'out-of-hours-post')
     or length(p_reason) < 3 then raise exception 'may-not' using errcode = 'insufficient_privilege'; end if;
  for c in select k.* from patient p join kit_case k on k.id = p.case_id
           where p.network_id = acting_network() and p.birth_postcode_hash = p_hash and k.status not in ('settled', 'withdrawn')
           order by k.requested_at desc limit 10 for update of k loop
    perform audit_append('break-glass', c.id, 'done', p_reason);
    if not exists (select from case_party p where p.case_id = c.id and p.organisation_id = acting_organisation() and p.until is null) then
      insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
      values (c.network_id, c.id, c.number, acting_organisation(), 'out-of-hours', app_now()) returning id into party;
      insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about)
      values (c.network_id, uuidv7(), 'break-glass', 'case', c.id, c.id, app_now(), acting_person(), acting_organisation(), acting_role(),
              array_remove(array[c.practice_id, c.pharmacy_id], null));
      insert into due_work (network_id, job, period, subject_id, due_at)
      values (c.network_id, 'end-break-glass', party::text, c.id, app_now() + make_interval(hours => p_hours));
    end if;
    return next c.id;
  end loop;
  if not found then perform audit_append('break-glass', null, 'refused', 'nobody-found: ' || p_reason); end if;
end $$;

/* The clock ends it. */
create function end_break_glass(p_party uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare p case_party;
begin
  if acting_role() is distinct from 'system' then raise exception 'may-not' using errcode = 'insufficient_privilege'; end if;
  update case_party x set until = app_now() where x.id = p_party and x.network_id = acting_network() and x.part = 'out-of-hours' and x.until is null
  returning * into p;
  if p.id is not null then perform audit_append('break-glass-ended', p.case_id, 'done', p.organisation_id::text); end if;
end $$;
grant execute on function break_glass, end_break_glass to app;

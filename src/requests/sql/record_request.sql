/* All that comes with a new case, in one call. Invoker: the policies of the practice hold inside.
   Answers another open request for the same patient, when this practice may know of it. */
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

grant execute on function record_request(uuid, bytea[], jsonb, uuid, timestamptz, bytea, bytea, uuid, jsonb, timestamptz) to app;

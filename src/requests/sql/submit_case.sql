/* Command: a prescriber asks for a kit, or a pharmacy or out-of-hours post writes down what one asked by telephone or on paper: then nothing is signed yet
   (p_order null) and the practice is the prescriber's. The case with its first parties, the patient (sealed), the order (sealed) and why this pharmacy is asked
   first, together. `p_facts` as `CaseFacts`, `p_request` as the request without its patient; p_pharmacy null: nobody can serve.
   Volatile; app may call it: role and organisations are looked at inside. With its owner's rights, since no party can see a case before it is there.
   `duplicate`: another open request for the same patient in which this practice has a part. */
create or replace function submit_case(p_acting boolean, p_key text, p_hash bytea, p_case uuid, p_number bigint, p_facts jsonb, p_pharmacy uuid,
                            p_lapses_at timestamptz, p_patient bytea[], p_request jsonb, p_order uuid, p_content bytea, p_content_hash bytea, p_considered jsonb,
                            out outcome text, out c kit_case, out parts text[], out resource_id uuid, out duplicate uuid)
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
declare f record; m case_move; likes jsonb; mine uuid := acting_network(); us uuid := acting_organisation(); asks uuid; nurses uuid[]; now_ timestamptz := app_now();
begin
  select k.outcome, k.resource_id into outcome, resource_id from known_command(p_key, p_hash) k;
  if outcome is not null then return; end if;
  asks := coalesce((p_facts #>> '{onBehalf,practiceId}')::uuid, us);
  select * into m from case_move x where x.name = case when asks = us then 'submit' else 'submitOnBehalf' end;
  if (acting_role() = any (m.roles)) is not true or not exists (select from organisation o where o.id = us and o.network_id = mine and (asks = us or o.kind in ('pharmacy', 'out-of-hours-post')))
    or (asks <> us) is distinct from (p_order is null)
    or exists (select from kit_case k where k.id = p_case)
  then raise exception 'not-your-turn' using errcode = 'insufficient_privilege'; end if;
  if not exists (select from organisation o where o.id = p_pharmacy and o.network_id = mine and o.kind = 'pharmacy')
  then p_pharmacy := null; p_lapses_at := null; end if;
  select * into f from jsonb_to_record(p_facts) as x(pc4 text, "gmCode" text, "placeOfStay" text, urgency text, "patientKey" text, "deliverBy" timestamptz,
    "orderValidUntil" timestamptz, "homeCare" jsonb, "ownPharmacyId" uuid, "escalateAt" timestamptz, "tryAgainAt" timestamptz, "draftId" uuid,
    marks text[], sought text[], "patientSaid" text, "signedOpium" jsonb, "onBehalf" jsonb, "confirmedWith" text);
  -- Answered as one that is not there: who is in another network is not told either.
  select coalesce(array_agg((h.it ->> 'organisationId')::uuid order by h.place), '{}') into nurses from jsonb_array_elements(f."homeCare") with ordinality h (it, place);
  if exists (select from (select n.id, 'home-care' as kind from unnest(nurses) n (id) union all values (f."ownPharmacyId", 'pharmacy'), (asks, case when asks <> us then 'practice' end)) who where who.id is not null and who.kind is not null
    and not exists (select from organisation o where o.id = who.id and o.network_id = mine and o.kind = who.kind))
  then raise exception 'no such organisation' using errcode = 'foreign_key_violation'; end if;
  -- Whoever asks for the same patient at this very moment waits, and is seen.
  perform pg_advisory_xact_lock(hashtextextended(f.sought[1], 0));
  select jsonb_agg(l) into likes from like_patients(f.sought, null) l;
  insert into kit_case (network_id, id, number, practice_id, home_care_id, home_care, pharmacy_id, status, place_of_stay, urgency, patient_key,
                        deliver_by, order_valid_until, signed_opium, offer_lapses_at, offers, requested_at)
  values (mine, p_case, p_number, asks, nurses[1], coalesce(f."homeCare", '[]'), p_pharmacy, case when p_pharmacy is null then 'unplaced' else m.to_status end,
          f."placeOfStay", f.urgency, case when likes is null then decode(f."patientKey", 'hex') else patient_key_among(likes, f."patientSaid", decode(f."patientKey", 'hex')) end,
          f."deliverBy", f."orderValidUntil", f."signedOpium", p_lapses_at,
          case when p_pharmacy is null then 0 else 1 end, now_)
  returning * into c;
  insert into case_place (network_id, case_id, pc4, gm_code) values (mine, c.id, f.pc4, f."gmCode");
  -- A post that wrote it down follows it until it should have been brought.
  insert into case_party (network_id, case_id, number, organisation_id, part, from_at, lapses_at)
  select mine, c.id, c.number, who.id, who.part, now_, case who.part when 'out-of-hours' then greatest(c.deliver_by, now_) + interval '1 day' end
  from (select asks, 'practice' union all select distinct n.id, 'home-care' from unnest(nurses) n (id) union all select * from (values (nullif(f."ownPharmacyId", c.pharmacy_id), 'own-pharmacy'),
    (case when asks <> us and exists (select from organisation o where o.id = us and o.kind = 'out-of-hours-post') then us end, 'out-of-hours')) other (id, part)) who (id, part)
  where who.id is not null;
  perform note_move(c, m.name, null, array[asks], case when asks = us then '{}' else jsonb_build_object('closed', coalesce((p_facts ->> 'closed')::boolean, false)) end);
  perform offer_case(c, p_pharmacy, p_lapses_at);
  insert into patient (network_id, case_id, birth_name, initials, birth_date, sex, bsn, postcode, house_number, house_number_suffix, phone, access_note,
                       street, town, kit_place, bsn_hash, birth_postcode_hash, postcode_hash, birth_hash, recorded_at)
  values (mine, p_case, p_patient[1], p_patient[2], p_patient[3], p_patient[4], p_patient[5], p_patient[6], p_patient[7], p_patient[8], p_patient[9],
          p_patient[10], p_patient[11], p_patient[12], p_patient[13], p_patient[14], p_patient[15], p_patient[16], p_patient[17], now_);
  insert into patient_marks (network_id, case_id, marks) values (mine, p_case, f.marks);
  insert into request (network_id, case_id, requested_by, life_expectancy, opioid_naive, egfr, allergies, regular_pharmacy_id, preferred_pharmacy_id,
                       consent, standard_id, warnings, current_opioid, catheter_present, direct_phone, after_hours, post_told, acts, order_lines, own_prescription, prescriber_name, received_by)
  select mine, p_case, acting_person(), x."lifeExpectancy", x."opioidNaive", x.egfr, coalesce(x.allergies, '{}'), x."regularPharmacyId",
         x."preferredPharmacyId", x.consent, x."standardId", coalesce(x.warnings, '[]'),
         x."currentOpioid", x."catheterPresent", x."directPhone", coalesce(x."afterHours", 'post'), coalesce(x."postTold", false), x.acts, decode(x."orderLines", 'hex'), x."ownPrescription",
         f."onBehalf" ->> 'prescriberName', f."onBehalf" ->> 'receivedBy'
  from jsonb_to_record(p_request) as x("lifeExpectancy" text, "opioidNaive" boolean, egfr jsonb, allergies text[], "regularPharmacyId" uuid,
                                       "preferredPharmacyId" uuid, consent boolean, "standardId" uuid, warnings jsonb,
    "currentOpioid" jsonb, "catheterPresent" boolean, "directPhone" text, "afterHours" text, "postTold" boolean, acts text[], "orderLines" text, "ownPrescription" text);
  -- Signing a request that names what a shortage changes is consent to it.
  insert into substitution_consent (network_id, id, case_id, substitution_id, given, given_by, by_telephone, given_at, organisation_id, recorded_by, recorded_at)
  select mine, uuidv7(), p_case, s.id, true, p.name, false, now_, us, p.id, now_
  from jsonb_array_elements_text(p_request -> 'agreed') a join substitution s on s.id = a.value::uuid and s.network_id = mine
  join person p on p.id = acting_person();
  if p_order is not null then
    insert into execution_order (network_id, id, case_id, signed_by, signed_at, valid_until, content, content_hash, confirmed_with)
    values (mine, p_order, p_case, acting_person(), now_, c.order_valid_until, p_content, p_content_hash, f."confirmedWith");
  end if;
  insert into offer_choice (network_id, case_id, at, pharmacy_id, considered) values (mine, p_case, now_, p_pharmacy, p_considered);
  insert into due_work (network_id, job, period, subject_id, due_at) values (mine, 'escalate', p_case::text, p_case, f."escalateAt");
  if p_pharmacy is null and f."tryAgainAt" is not null then
    insert into due_work (network_id, job, period, subject_id, due_at)
    values (mine, 'offer-again', p_case || ' ' || (p_facts ->> 'tryAgainAt'), p_case, f."tryAgainAt");
  end if;
  if f."draftId" is not null then delete from draft d where d.id = f."draftId" and d.network_id = mine and d.organisation_id = us; end if;
  if likes is not null then
    perform link_patients(c, likes, f."patientSaid");
    select l.case_id into duplicate from jsonb_to_recordset(likes) as l(case_id uuid, own boolean, closed boolean, mark text)
    where l.own and not l.closed and (l.mark = '1' or f."patientSaid" is distinct from 'another') limit 1;
  end if;
  perform keep_command(p_key, p_hash, c.id);
  outcome := 'done';
  parts := acting_parts(c.network_id, c.id);
end $$;

grant execute on function submit_case(boolean, text, bytea, uuid, bigint, jsonb, uuid, timestamptz, bytea[], jsonb, uuid, bytea, bytea, jsonb) to app;

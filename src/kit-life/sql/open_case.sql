/* The case and its first parties together. p_offer null: nobody can serve. */
create or replace function open_case(p_case uuid, p_facts jsonb, p_offer offer, p_event uuid, p_offer_event uuid) returns setof kit_case
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; f record;
begin
  if acting_role() is distinct from 'prescriber' then raise exception 'not-your-turn' using errcode = 'insufficient_privilege'; end if;
  select * into f from jsonb_to_record(p_facts) as x(pc4 text, "gmCode" text, "placeOfStay" text, urgency text, "patientKey" text, "deliverBy" timestamptz,
    "orderValidUntil" timestamptz, "homeCareId" uuid, "ownPharmacyId" uuid);
  if p_offer.pharmacy_id is not null and not exists (select from organisation o
    where o.id = p_offer.pharmacy_id and o.network_id = acting_network() and o.kind = 'pharmacy') then p_offer := null; end if;
  insert into kit_case (network_id, id, practice_id, home_care_id, pharmacy_id, status, pc4, gm_code, place_of_stay, urgency, patient_key,
                        deliver_by, order_valid_until, offer_lapses_at, offers, first_pharmacy_id, requested_at)
  values (acting_network(), p_case, acting_organisation(), f."homeCareId", p_offer.pharmacy_id,
          case when p_offer.pharmacy_id is null then 'unplaced' else 'requested' end, f.pc4, f."gmCode", f."placeOfStay", f.urgency,
          decode(f."patientKey", 'hex'), f."deliverBy", f."orderValidUntil", p_offer.lapses_at,
          case when p_offer.pharmacy_id is null then 0 else 1 end, p_offer.pharmacy_id, app_now())
  returning * into c;
  insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
  select c.network_id, c.id, c.number, who.id, who.part, app_now()
  from (values (c.practice_id, 'practice'), (c.home_care_id, 'home-care'), (nullif(f."ownPharmacyId", c.pharmacy_id), 'own-pharmacy')) who (id, part)
  where who.id is not null;
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, to_status)
  values (c.network_id, p_event, 'submit', 'case', c.id, c.id, app_now(), acting_person(), acting_organisation(), acting_role(), array[c.practice_id], c.status);
  perform offer_case(c, p_offer.pharmacy_id, p_offer.lapses_at, p_offer_event);
  perform audit_append('submit', c.id, p_patient_key => c.patient_key);
  return next c;
end $$;

grant execute on function open_case(uuid, jsonb, offer, uuid, uuid) to app;

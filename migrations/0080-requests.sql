-- The only table that knows a person. Every field apart from the keys is AES-256-GCM: key id, nonce, text, tag.
create table patient (
  network_id uuid not null, case_id uuid primary key, birth_name bytea not null, initials bytea not null, birth_date bytea not null, sex bytea not null,
  bsn bytea, postcode bytea not null, house_number bytea not null, house_number_suffix bytea, phone bytea, access_note bytea,
  bsn_hash bytea, recorded_at timestamptz not null, version int not null default 1, legal_hold boolean not null default false,
  foreign key (network_id, case_id) references kit_case (network_id, id));
create index patients_by_bsn on patient (network_id, bsn_hash) where bsn_hash is not null;
create table request (
  network_id uuid not null, case_id uuid primary key, requested_by uuid not null, life_expectancy text not null check (life_expectancy in ('days', 'weeks1to2', 'weeks2to4', 'longer')),
  opioid_naive boolean not null, egfr int check (egfr between 0 and 200), allergies text[] not null default '{}', regular_pharmacy_id uuid, preferred_pharmacy_id uuid,
  consent boolean not null check (consent), standard_id uuid,
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, requested_by) references person (network_id, id),
  foreign key (network_id, regular_pharmacy_id) references organisation (network_id, id), foreign key (network_id, preferred_pharmacy_id) references organisation (network_id, id),
  foreign key (network_id, standard_id) references kit_standard (network_id, id));
-- What was signed, byte for byte (encrypted) with its hash; a renewal is a new row.
create table execution_order (
  network_id uuid not null, id uuid primary key, case_id uuid not null, signed_by uuid not null, signed_at timestamptz not null, valid_until timestamptz not null,
  content bytea not null, content_hash bytea not null,
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, signed_by) references person (network_id, id));
create index orders_of_a_case on execution_order (case_id, signed_at);
-- Whom a case was offered to, who stood behind in the order and who was left out, with why: kept as it was weighed at that moment.
create table offer_choice (
  network_id uuid not null, id uuid primary key default uuidv7(), case_id uuid not null, at timestamptz not null, pharmacy_id uuid,
  considered jsonb not null, foreign key (network_id, case_id) references kit_case (network_id, id));
create index choices_of_a_case on offer_choice (case_id, at);
create table draft (
  network_id uuid not null, id uuid primary key, practice_id uuid not null, person_id uuid not null, body bytea not null, version int not null default 1,
  updated_at timestamptz not null,
  foreign key (network_id, practice_id) references organisation (network_id, id), foreign key (network_id, person_id) references person (network_id, id));
create index drafts_of_a_practice on draft (practice_id, updated_at);

call under_policies('patient', 'request', 'execution_order', 'offer_choice', 'draft');
create policy who_treats_or_supplies on patient for select to app using (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = patient.case_id and p.organisation_id = (select acting_organisation())
              and p.until is null and p.part in ('practice', 'supplier', 'home-care', 'out-of-hours', 'own-pharmacy')));
create policy practice_writes on patient for insert to app with check (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = patient.case_id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part = 'practice'));
create policy practice_corrects on patient for update to app using (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = patient.case_id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part = 'practice'));
create policy party on request for select to app using (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = request.case_id and p.organisation_id = (select acting_organisation()) and p.until is null));
create policy the_system on request for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy practice_writes on request for insert to app with check (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = request.case_id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part = 'practice'));
create policy who_treats_or_supplies on execution_order for select to app using (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = execution_order.case_id and p.organisation_id = (select acting_organisation())
              and p.until is null and p.part in ('practice', 'supplier', 'home-care', 'out-of-hours')));
create policy practice_signs on execution_order for insert to app with check (network_id = (select acting_network()) and signed_by = (select acting_person())
  and exists (select from case_party p where p.case_id = execution_order.case_id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part = 'practice'));
-- Why others were passed by is for who asked; whoever else makes an offer only writes it down.
-- Who was left out, and how far each is, tells where the patient lives: not for the network, which knows that only while nobody has the case.
create policy practice_reads on offer_choice for select to app using (network_id = (select acting_network())
  and ((select acting_role()) = 'system' or exists (select from case_party p where p.case_id = offer_choice.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null and p.part = 'practice')));
create policy who_offers_writes on offer_choice for insert to app with check (network_id = (select acting_network())
  and ((select acting_role()) in ('system', 'coordinator', 'lead-pharmacist') or exists (select from case_party p where p.case_id = offer_choice.case_id
    and p.organisation_id = (select acting_organisation()) and p.until is null)));
create policy own_practice on draft to app using (network_id = (select acting_network()) and practice_id = (select acting_organisation()))
  with check (network_id = (select acting_network()) and practice_id = (select acting_organisation()));
create policy old_drafts_are_found on draft for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy old_drafts on draft for delete to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
grant select, insert on patient, request, execution_order, offer_choice to app;
grant update (postcode, house_number, house_number_suffix, phone, access_note, version) on patient to app;
grant select, insert, update, delete on draft to app;

/* What the offer order must weigh and one party may not see: who can serve this postcode, with the facts of each. */
create function candidate_facts(p_pc4 text)
returns table (id uuid, name text, lat double precision, lon double precision, lists_pc4 boolean, lists_areas boolean, radius_km double precision, state text,
               agreement_from date, agreement_until date, paused_from date, paused_until date, pause_reason text, readiness_confirmed_at timestamptz,
               ready_kits int, openings jsonb, closures jsonb, delivers_out_of_hours boolean, duty boolean, last_asked_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare today date := app_today(); mine uuid := acting_network();
begin
  return query
  select p.organisation_id, o.name, p.lat, p.lon,
    exists (select from pharmacy_area a where a.organisation_id = p.organisation_id and a.pc4 = p_pc4 and a.from_day <= today and (a.until_day is null or a.until_day > today)),
    exists (select from pharmacy_area a where a.organisation_id = p.organisation_id and a.from_day <= today and (a.until_day is null or a.until_day > today)),
    p.radius_km,
    (select s.state from pharmacy_state s where s.organisation_id = p.organisation_id and s.from_at <= app_now() order by s.from_at desc limit 1),
    g.from_day, g.until_day, z.from_day, z.until_day, z.reason,
    (select max(r.confirmed_at) from pharmacy_readiness r where r.organisation_id = p.organisation_id and r.confirmed_at <= app_now()),
    (select count(*)::int from ready_kit k where k.organisation_id = p.organisation_id),
    (select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opens', to_char(h.opens, 'HH24:MI'), 'closes', to_char(h.closes, 'HH24:MI'))), '[]')
       from pharmacy_opening h where h.organisation_id = p.organisation_id and h.from_day <= today and (h.until_day is null or h.until_day > today)),
    (select coalesce(jsonb_agg(jsonb_build_object('from', c.from_day, 'to', c.until_day)), '[]')
       from pharmacy_closure c where c.organisation_id = p.organisation_id and c.until_day >= today),
    p.delivers_out_of_hours, p.duty,
    (select max(y.from_at) from case_party y where y.organisation_id = p.organisation_id and y.part = 'offered')
  from pharmacy p join organisation o on o.id = p.organisation_id
  left join lateral (select x.from_day, x.until_day from pharmacy_agreement x where x.organisation_id = p.organisation_id and x.from_day <= today
                     order by x.until_day desc limit 1) g on true
  left join lateral (select x.from_day, x.until_day, x.reason from pharmacy_pause x where x.organisation_id = p.organisation_id and x.from_day <= today
                     and (x.until_day is null or x.until_day >= today) order by x.from_day desc limit 1) z on true
  where p.network_id = mine;
end $$;

/* What the next offer of a case depends on, for whoever may make it: a party, the network, the application itself.
   Asked: not asked again in this round. Declined: not asked again at all. */
create function case_to_offer(p_case uuid)
returns table (number bigint, status text, pc4 text, urgency text, deliver_by timestamptz, practice_id uuid, pharmacy_id uuid, offers int,
               preferred_pharmacy_id uuid, asked uuid[], declined uuid[])
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.number, k.status, k.pc4, k.urgency, k.deliver_by, k.practice_id, k.pharmacy_id, k.offers, r.preferred_pharmacy_id,
      array(select distinct p.organisation_id from case_party p where p.case_id = k.id and p.part in ('offered', 'supplier')),
      array(select distinct p.organisation_id from case_party p where p.case_id = k.id and p.part in ('offered', 'supplier')
            and p.outcome in ('declined', 'released'))
    from kit_case k left join request r on r.case_id = k.id where k.id = p_case and k.network_id = acting_network()
      and (acting_role() in ('system', 'coordinator', 'lead-pharmacist')
        or exists (select from case_party p where p.case_id = k.id and p.organisation_id = acting_organisation() and p.until is null));
end $$;

/* All that comes with a new case, in one call. Invoker: the policies of the practice hold inside.
   Answers another open request for the same patient, when this practice may know of it. */
create function record_request(p_case uuid, p_patient bytea[], p_request jsonb, p_order uuid, p_valid_until timestamptz, p_content bytea,
                               p_content_hash bytea, p_pharmacy uuid, p_considered jsonb, p_escalate_at timestamptz) returns uuid
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare mine uuid := acting_network(); at_ timestamptz := app_now();
begin
  insert into patient (network_id, case_id, birth_name, initials, birth_date, sex, bsn, postcode, house_number, house_number_suffix, phone, access_note,
                       bsn_hash, recorded_at)
  values (mine, p_case, p_patient[1], p_patient[2], p_patient[3], p_patient[4], p_patient[5], p_patient[6], p_patient[7], p_patient[8], p_patient[9],
          p_patient[10], p_patient[11], at_);
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

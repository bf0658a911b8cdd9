/* The main job once, from the request to the door, by people and with a kit that nobody has, and then all of it undone: a connection that did it has
   planned what people will ask of it. Answers how the last step went. Nothing of it stays but a number of a case that is never used. Volatile; app may
   call it. With its owner's rights, since the application makes no network and the commands plan as their owner. */
create or replace function rehearse_main_job(p_now timestamptz) returns text
language plpgsql volatile security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  net uuid := uuidv7(); practice uuid := uuidv7(); pharmacy uuid := uuidv7(); standard uuid := uuidv7(); it uuid := uuidv7(); box uuid := uuidv7();
  one uuid := uuidv7(); two uuid := uuidv7(); sealed bytea := uuid_send(one); later timestamptz := p_now + interval '1 day'; facts record; reached text;
begin
  insert into network values (net, 'rehearsal', 'rehearsal', p_now);
  insert into municipality values (net, 'GM0000', 'rehearsal', 1, 'rehearsal');
  insert into postcode_area (network_id, pc4, gm_code, place, population, expected_deaths, estimated, source, po_box)
  values (net, '1000', 'GM0000', 'rehearsal', 0, 0, true, 'rehearsal', true);
  insert into organisation (network_id, id, name, kind) values (net, practice, 'rehearsal', 'practice'), (net, pharmacy, 'rehearsal', 'pharmacy');
  insert into person (network_id, id, name, email) select net, id, 'rehearsal', id || '@rehearsal.invalid' from unnest(array[one, two]) id;
  insert into pharmacy (network_id, organisation_id, owner_name, lat, lon) values (net, pharmacy, 'rehearsal', 52, 4);
  insert into pharmacy_agreement values (net, uuidv7(), pharmacy, p_now::date - 1, p_now::date + 2, 'rehearsal', p_now);
  insert into kit_standard (network_id, id, name, status, created_at) values (net, standard, '2000.1', 'draft', p_now);
  insert into kit (network_id, id, organisation_id, serial, standard_id, status, assembled_by, assembled_at, checked_by, checked_at, sealed_by, sealed_at,
                   seal_number, conformity, earliest_expiry)
  values (net, box, pharmacy, '1', standard, 'sealed', one, p_now, two, p_now, two, p_now, '1', 'conforms', p_now::date + 3650);
  insert into membership (network_id, person_id, organisation_id, role, from_at) values (net, one, practice, 'prescriber', p_now);
  insert into session (token_hash, id, network_id, person_id, organisation_id, role, stage, started_at, seen_at, expires_at, confirmed_at)
  values (sealed, it, net, one, practice, 'prescriber', 'full', p_now, p_now - interval '5 minutes', later, p_now);

  perform find_session(sealed, p_now, interval '1 hour', true);
  perform acting_as(one::text, practice::text, net::text, 'prescriber', '', p_now::text, '', '', '');
  facts := request_facts(true, '1000', array[pharmacy], sealed);
  perform submit_case(true, '1', sealed, it, facts.number,
    jsonb_build_object('pc4', '1000', 'gmCode', 'GM0000', 'placeOfStay', 'home', 'urgency', 'today', 'patientKey', encode(sealed, 'hex'),
                       'deliverBy', later, 'orderValidUntil', later, 'escalateAt', later),
    pharmacy, later, array_fill(sealed, array[12]), '{"lifeExpectancy": "days", "opioidNaive": true, "consent": true}', it, sealed, sealed, '{}');
  perform acting_as(one::text, pharmacy::text, net::text, 'pharmacist', '', p_now::text, '', '', '');
  perform accept_case(true, '2', sealed, it);
  perform pack_kit(true, '3', sealed, it, box, null, false);
  perform dispatch_kit(true, '4', sealed, it);
  reached := (deliver_kit(true, '5', sealed, it, 'partner', true, null)).outcome;
  raise exception 'only a rehearsal' using errcode = 'P0REH';
exception when sqlstate 'P0REH' then return reached;
end $$;

grant execute on function rehearse_main_job(timestamptz) to app;

-- The life of one case: no patient data here. A moment per move, and the facts that figures and other modules need.
create sequence case_number start 1001;
create table kit_case (
  network_id uuid not null references network, id uuid primary key, number bigint not null default nextval('case_number'),
  practice_id uuid not null, home_care_id uuid,
  pharmacy_id uuid,                                    -- whose turn it is: offered or supplying
  status text not null check (status in ('requested', 'unplaced', 'accepted', 'packed', 'dispatched', 'delivered', 'opened',
                                         'ending', 'returned', 'missing', 'settled', 'withdrawn')),
  version int not null default 1,
  pc4 text not null, gm_code text not null,
  delivered_gm_code text,                              -- where the kit was delivered, when the address has changed since
  place_of_stay text not null check (place_of_stay in ('home', 'sheltered-housing', 'homeless-shelter', 'care-home', 'hospice', 'other')),
  urgency text not null check (urgency in ('urgent', 'today', 'tomorrow')),
  patient_key bytea not null,                          -- keyed hash: a patient counts once, also after the person is erased
  deliver_by timestamptz not null, order_valid_until timestamptz not null,
  offer_lapses_at timestamptz, offers int not null default 0, first_pharmacy_id uuid,
  kit_count int not null default 0, earliest_expiry date,
  requested_at timestamptz not null, accepted_at timestamptz, packed_at timestamptz, dispatched_at timestamptz, delivered_at timestamptz,
  opened_at timestamptz, ended_at timestamptz, end_reason text check (end_reason in ('deceased', 'admitted', 'hospice', 'recovered', 'other')),
  returned_at timestamptz, missing_at timestamptz, settled_at timestamptz, withdrawn_at timestamptz,
  unverified boolean not null default false,           -- the latest move came from a box report that the pharmacy has yet to confirm
  still_needed_asked_at timestamptz, still_needed boolean,
  requested_day date not null generated always as (amsterdam_day(requested_at)) stored,
  delivered_day date generated always as (amsterdam_day(delivered_at)) stored,
  ended_day date generated always as (amsterdam_day(ended_at)) stored,
  check (case status when 'unplaced' then pharmacy_id is null when 'withdrawn' then true else pharmacy_id is not null end),
  check ((offer_lapses_at is not null) = (status = 'requested')),
  unique (network_id, id), unique (network_id, number),
  foreign key (network_id, practice_id) references organisation (network_id, id),
  foreign key (network_id, home_care_id) references organisation (network_id, id),
  foreign key (network_id, pharmacy_id) references organisation (network_id, id),
  foreign key (network_id, first_pharmacy_id) references organisation (network_id, id),
  foreign key (network_id, gm_code, pc4) references postcode_area (network_id, gm_code, pc4));
create index cases_of_a_pharmacy on kit_case (pharmacy_id, status);
create index cases_of_a_patient on kit_case (network_id, patient_key);
create index open_cases_by_status on kit_case (network_id, status) where status not in ('settled', 'withdrawn');
create index deliveries_by_day on kit_case (network_id, delivered_day) where delivered_day is not null;
create index requests_by_day on kit_case (network_id, requested_day);

create table case_party (
  network_id uuid not null, id uuid primary key default uuidv7(), case_id uuid not null, number bigint not null,
  organisation_id uuid not null,
  part text not null check (part in ('practice', 'offered', 'supplier', 'home-care', 'out-of-hours', 'own-pharmacy', 'network')),
  from_at timestamptz not null, until timestamptz, outcome text check (outcome in ('accepted', 'declined', 'lapsed', 'released', 'handed-over', 'withdrawn', 'replaced')),
  reason text, closed boolean not null default false,
  check (outcome is null or until is not null),
  foreign key (network_id, case_id) references kit_case (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id));
create unique index one_pharmacy_at_a_time on case_party (case_id) where part in ('offered', 'supplier') and until is null;
create unique index one_home_care_at_a_time on case_party (case_id) where part = 'home-care' and until is null;
create index parties_of_a_case on case_party (case_id, organisation_id);
create index open_cases_of_an_organisation on case_party (organisation_id, case_id) where not closed and until is null;
create index closed_cases_of_an_organisation on case_party (organisation_id, case_id) where closed and until is null;
create index last_offers_of_a_pharmacy on case_party (organisation_id, from_at) where part in ('offered', 'supplier');

create table case_kit (
  network_id uuid not null, case_id uuid not null, kit_id uuid not null, supplier_id uuid not null,
  from_at timestamptz not null, until timestamptz,     -- until: it left the case without having been in the home, or is accounted for
  primary key (case_id, kit_id, from_at),
  foreign key (network_id, case_id) references kit_case (network_id, id));
create unique index a_kit_is_in_one_case on case_kit (kit_id) where until is null;

create table hand_over (
  network_id uuid not null, id uuid primary key, case_id uuid not null, from_pharmacy_id uuid not null, to_pharmacy_id uuid not null,
  proposed_at timestamptz not null, answered_at timestamptz, accepted boolean, check ((answered_at is null) = (accepted is null)),
  foreign key (network_id, case_id) references kit_case (network_id, id),
  foreign key (network_id, from_pharmacy_id) references organisation (network_id, id),
  foreign key (network_id, to_pharmacy_id) references organisation (network_id, id), check (from_pharmacy_id <> to_pharmacy_id));
create unique index one_proposal_at_a_time on hand_over (case_id) where answered_at is null;

-- Which status may follow which: rows generated from kit-life.ts at each migration; the trigger refuses every other change, whoever asks.
create table allowed_move (move text not null, from_status text not null, to_status text not null, primary key (from_status, to_status, move));
create function only_allowed_moves() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'INSERT' and exists (select from allowed_move where from_status = '' and to_status = new.status) then return new; end if;
  if tg_op = 'UPDATE' and exists (select from allowed_move where from_status = old.status and to_status = new.status) then return new; end if;
  raise exception 'no move leads from % to %', case when tg_op = 'UPDATE' then old.status else 'nothing' end, new.status using errcode = 'check_violation';
end $$;
create trigger only_allowed_first_status before insert on kit_case for each row execute function only_allowed_moves();
create trigger only_allowed_moves before update of status on kit_case for each row
  when (old.status is distinct from new.status) execute function only_allowed_moves();

/* What is released or withdrawn after packing: the kit goes back on the shelf with the move that says so, whoever makes it. */
create function free_kits() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update case_kit set until = app_now() where case_id = new.id and until is null;
  return null;
end $$;
create trigger free_kits after update of status on kit_case for each row
  when (old.status = 'packed' and new.status in ('requested', 'withdrawn')) execute function free_kits();

/* A final case leaves every worklist: lists start from the parties that are not closed. Who was only asked is asked no more. */
create function close_parties() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.status = 'withdrawn' then
    update case_party set until = app_now(), outcome = 'withdrawn' where case_id = new.id and part = 'offered' and until is null;
  end if;
  update case_party set closed = true where case_id = new.id;
  return null;
end $$;
create trigger close_parties after update of status on kit_case for each row
  when (new.status in ('settled', 'withdrawn')) execute function close_parties();

call under_policies('kit_case', 'case_party', 'case_kit', 'hand_over', 'event');
-- The root of all access: names only its own columns, so that the others may read it without recursion.
create policy own_part on case_party for select to app using (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) or (select acting_role()) = 'system'));
create policy party on kit_case to app using (network_id = (select acting_network())
  and ((select acting_role()) = 'system' or id = (select acting_case())
    or exists (select from case_party p where p.case_id = kit_case.id and p.organisation_id = (select acting_organisation()) and p.until is null)));
-- The holder sees where its kits are even when it is no longer party to the case: else they would look ready again.
create policy holder_or_party on case_kit to app using (network_id = (select acting_network())
  and (supplier_id = (select acting_organisation()) or (select acting_role()) = 'system'
    or exists (select from case_party p where p.case_id = case_kit.case_id and p.organisation_id = (select acting_organisation()) and p.until is null)))
  with check (network_id = (select acting_network()) and (supplier_id = (select acting_organisation()) or (select acting_role()) = 'system'));
-- A box knows no patient: the network may look for the one that is lost.
create policy network_sees on case_kit for select to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy proposer_and_proposed on hand_over for select to app using (network_id = (select acting_network())
  and ((select acting_organisation()) in (from_pharmacy_id, to_pharmacy_id) or (select acting_role()) in ('system', 'coordinator')));
create policy party_reads on event for select to app using (network_id = (select acting_network())
  and ((select acting_role()) = 'system'
    or case_id is null and (organisation_id = (select acting_organisation()) or (select acting_organisation()) = any (about) or (select acting_role()) = 'coordinator')
    or exists (select from case_party p where p.case_id = event.case_id and p.organisation_id = (select acting_organisation()) and p.until is null)));
create policy party_announces on event for insert to app with check (network_id = (select acting_network())
  and organisation_id = (select acting_organisation()) and person_id is not distinct from (select acting_person())
  and (case_id is null or (select acting_role()) = 'system' or case_id = (select acting_case())
    or exists (select from case_party p where p.case_id = event.case_id and p.organisation_id = (select acting_organisation()) and p.until is null)));
create policy expanded_by_the_system on event for update to app
  using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy whole_network on kit_case for select to monitoring using (network_id = (select acting_network()));
create policy whole_network on case_party for select to monitoring using (network_id = (select acting_network()));
create policy whole_network on case_kit for select to monitoring using (network_id = (select acting_network()));
create policy whole_network on event for select to monitoring using (network_id = (select acting_network()));
create policy whole_network on organisation for select to monitoring using (network_id = (select acting_network()));

grant select on kit_case, case_party, case_kit, hand_over, event, allowed_move to app;
grant insert on event, case_kit to app;
grant update (until) on case_kit to app;
grant update (expanded_at) on event to app;
-- Not pharmacy_id, home_care_id, practice_id, pc4: those say whose case it is.
grant update (status, version, accepted_at, packed_at, dispatched_at, delivered_at, opened_at, ended_at, end_reason, returned_at, missing_at,
  settled_at, withdrawn_at, unverified, offer_lapses_at, order_valid_until, kit_count, earliest_expiry, still_needed, still_needed_asked_at,
  delivered_gm_code) on kit_case to app;
grant select (network_id, id, number, practice_id, home_care_id, pharmacy_id, status, pc4, gm_code, delivered_gm_code, place_of_stay, urgency, patient_key, deliver_by,
  offer_lapses_at, offers, first_pharmacy_id, kit_count, earliest_expiry, requested_at, accepted_at, packed_at, dispatched_at, delivered_at, opened_at,
  ended_at, end_reason, returned_at, missing_at, settled_at, withdrawn_at, still_needed, still_needed_asked_at, requested_day, delivered_day, ended_day) on kit_case to monitoring;
grant select on case_party, case_kit, event, organisation to monitoring;

/* The one place where a moment is written or taken back. */
create function moment_after(p_move text, p_own text, p_clears text[], p_at timestamptz, p_now timestamptz) returns timestamptz
language sql immutable return case when p_move = p_own then p_at when p_move = any (p_clears) then null else p_now end;

/* The ledger's one call: the case, its event and its audit row, or nothing. Invoker: may do no more than its caller.
   p_to null: the status stays. Whose turn it is stands on the row itself: a policy's exists() is not looked at again after waiting for a lock. */
create function move_case(p_case uuid, p_move text, p_from text[], p_to text, p_by text[], p_event uuid, p_at timestamptz, p_about uuid[], p_detail jsonb)
returns setof kit_case
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; was text; me uuid := acting_organisation(); now_ timestamptz := app_now();
begin
  select k.status into was from kit_case k where k.id = p_case and k.status = any (p_from) for update;
  if not found then return; end if;
  update kit_case k set status = coalesce(p_to, k.status), version = k.version + 1,
    accepted_at   = moment_after(p_move, 'accept', '{release}', p_at, k.accepted_at),
    packed_at     = moment_after(p_move, 'pack', '{release}', p_at, k.packed_at),
    dispatched_at = moment_after(p_move, 'dispatch', '{bringBack}', p_at, k.dispatched_at),
    delivered_at  = moment_after(p_move, 'deliver', '{}', p_at, k.delivered_at),
    opened_at     = moment_after(p_move, 'open', '{}', p_at, k.opened_at),
    ended_at      = moment_after(p_move, 'end', '{}', p_at, k.ended_at),
    end_reason    = case p_move when 'end' then p_detail ->> 'reason' else k.end_reason end,
    returned_at   = moment_after(p_move, 'takeBack', '{}', p_at, k.returned_at),
    missing_at    = moment_after(p_move, 'miss', '{}', p_at, k.missing_at),
    settled_at    = moment_after(p_move, 'settle', '{}', p_at, k.settled_at),
    withdrawn_at  = moment_after(p_move, 'withdraw', '{}', p_at, k.withdrawn_at),
    offer_lapses_at = case when p_move in ('accept', 'withdraw') then null when p_move = 'release' then now_ else k.offer_lapses_at end,
    kit_count     = case when p_move = 'pack' then 1 when p_move = 'replace' then k.kit_count + 1 when p_move in ('release', 'withdraw') then 0 else k.kit_count end,
    earliest_expiry = case when p_move in ('release', 'withdraw') then null when p_move not in ('pack', 'replace') then k.earliest_expiry
                           else (select least(x.earliest_expiry, case when (p_detail ->> 'beside')::boolean then k.earliest_expiry end)
                                 from kit x where x.id = (p_detail ->> 'kitId')::uuid) end
  where k.id = p_case and k.status = was
    and (k.pharmacy_id = me and p_by && '{offered,supplier}'
      or k.practice_id = me and 'practice' = any (p_by)
      or k.home_care_id = me and 'home-care' = any (p_by)
      or k.id = acting_case() and 'box' = any (p_by)
      or 'clock' = any (p_by) and acting_role() = 'system'
      or 'network' = any (p_by) and acting_role() in ('coordinator', 'lead-pharmacist') and k.network_id = acting_network()
      or 'out-of-hours' = any (p_by) and exists (select from case_party p
           where p.case_id = k.id and p.part = 'out-of-hours' and p.organisation_id = me and p.until is null))
    and case p_move when 'accept' then now_ < k.offer_lapses_at when 'lapse' then now_ >= k.offer_lapses_at
                    when 'dispatch' then now_ < k.order_valid_until and why_kits_stay(k.id) is null
                    when 'replace' then now_ < k.order_valid_until
                    when 'withdraw' then was = 'packed' or k.pharmacy_id is distinct from me else true end
  returning * into c;
  if not found then return; end if;
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, detail, from_status, to_status)
  values (c.network_id, p_event, p_move, 'case', c.id, c.id, now_, acting_person(), me, acting_role(), p_about, p_detail, was, c.status);
  perform audit_append(p_move, c.id);
  if p_move = 'accept' then perform change_party(c.id, 'supplier', me); end if;
  return next c;
end $$;

-- Definer functions: run as owner, so each one filters on who acts.
/* The network's own moves: its people are no party to a case and see none of it, yet may release, withdraw or report a loss. */
create function move_case_for_network(p_case uuid, p_move text, p_from text[], p_to text, p_by text[], p_event uuid, p_at timestamptz, p_about uuid[], p_detail jsonb)
returns setof kit_case
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() not in ('coordinator', 'lead-pharmacist') or not 'network' = any (p_by)
     or not exists (select from kit_case k where k.id = p_case and k.network_id = acting_network()) then return; end if;
  return query select * from move_case(p_case, p_move, p_from, p_to, '{network}', p_event, p_at, p_about, p_detail);
end $$;

/* What a refusal is explained with. Nothing of a case that one has no part in. */
create function case_now(p_case uuid)
returns table (status text, pharmacy_id uuid, practice_id uuid, home_care_id uuid, offer_lapsed boolean, order_valid boolean, agreement boolean, kits_stay text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.status, k.pharmacy_id, k.practice_id, k.home_care_id, k.offer_lapses_at <= app_now(), k.order_valid_until > app_now(), true,
      case k.status when 'packed' then why_kits_stay(k.id) end
    from kit_case k where k.id = p_case and k.network_id = acting_network()
      and (acting_role() in ('system', 'coordinator', 'lead-pharmacist') or k.id = acting_case()
        or exists (select from case_party p where p.case_id = k.id and p.organisation_id = acting_organisation() and p.until is null));
end $$;

/* The case itself, for whoever takes part in it now and for the network, which acts on cases it is no party to. */
create function short_case(p_case uuid) returns setof kit_case
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.* from kit_case k where k.id = p_case and k.network_id = acting_network()
    and (acting_role() in ('system', 'coordinator', 'lead-pharmacist') or k.id = acting_case()
      or exists (select from case_party p where p.case_id = k.id and p.organisation_id = acting_organisation() and p.until is null));
end $$;

/* Which cases are over, the newest first: a view behind a barrier would read them all for the few that are shown. */
create function closed_cases(p_status text, p_before uuid, p_limit int) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() in ('coordinator', 'lead-pharmacist')) is not true then return; end if;
  return query select k.id from kit_case k where k.network_id = acting_network() and k.id < p_before and k.status = p_status
    and k.status in ('settled', 'withdrawn') order by k.id desc limit p_limit;
end $$;

/* Who takes part in a case, for whoever does so too: the bare fact, no reason of others. */
create function case_parties(p_case uuid) returns table (organisation_id uuid, part text, from_at timestamptz, until timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select p.organisation_id, p.part, p.from_at, p.until from case_party p
    where p.case_id = p_case and p.network_id = acting_network()
      and (acting_role() in ('system', 'coordinator') or exists (select from case_party me
             where me.case_id = p_case and me.organisation_id = acting_organisation() and me.until is null))
    order by p.from_at;
end $$;

/* Offers the case: party, event, and the moment at which an unanswered offer lapses. Only called by the two below. */
create function offer_case(c kit_case, p_pharmacy uuid, p_lapses_at timestamptz, p_event uuid) returns void
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, from_status, to_status)
  values (c.network_id, p_event, case when p_pharmacy is null then 'unplaced' else 'offered' end, 'case', c.id, c.id, app_now(),
          acting_person(), acting_organisation(), acting_role(), array_remove(array[p_pharmacy], null), c.status,
          case when p_pharmacy is null then 'unplaced' else 'requested' end);
  if p_pharmacy is null then return; end if;
  insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
  values (c.network_id, c.id, c.number, p_pharmacy, 'offered', app_now());
  insert into due_work (network_id, job, period, subject_id, due_at) values (c.network_id, 'lapse', p_event::text, c.id, p_lapses_at);
end $$;

create type offer as (pharmacy_id uuid, lapses_at timestamptz);

/* The case and its first parties together. p_offer null: nobody can serve. */
create function open_case(p_case uuid, p_facts jsonb, p_offer offer, p_event uuid, p_offer_event uuid) returns setof kit_case
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

/* The next pharmacy gets the offer; p_offer null: unplaced. Ends the present part last of all that needs it. */
create function offer_next(p_case uuid, p_offer offer, p_event uuid, p_outcome text, p_reason text default null) returns setof kit_case
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case;
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  if c.id is null or not (
       c.status = 'requested' and (c.pharmacy_id = acting_organisation() or acting_role() in ('system', 'coordinator', 'lead-pharmacist'))
    or c.status = 'unplaced' and (c.practice_id = acting_organisation() or acting_role() in ('system', 'coordinator', 'lead-pharmacist')))
  then raise exception 'not-your-turn' using errcode = 'insufficient_privilege'; end if;
  if p_offer.pharmacy_id is not null and not exists (select from organisation o
    where o.id = p_offer.pharmacy_id and o.network_id = c.network_id and o.kind = 'pharmacy') then p_offer := null; end if;
  update case_party p set until = app_now(), outcome = p_outcome, reason = p_reason
    where p.case_id = c.id and p.part in ('offered', 'supplier') and p.until is null;
  update kit_case k set status = case when p_offer.pharmacy_id is null then 'unplaced' else 'requested' end, pharmacy_id = p_offer.pharmacy_id,
    offer_lapses_at = p_offer.lapses_at, offers = k.offers + case when p_offer.pharmacy_id is null then 0 else 1 end,
    first_pharmacy_id = coalesce(k.first_pharmacy_id, p_offer.pharmacy_id), version = k.version + 1
    where k.id = c.id returning * into c;
  perform offer_case(c, p_offer.pharmacy_id, p_offer.lapses_at, p_event);
  return next c;
end $$;

/* The offered pharmacy becomes the supplier once its acceptance stands in this transaction; practice or supplier bring in home care. */
create function change_party(p_case uuid, p_part text, p_organisation uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case;
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  if c.id is null or not (
       p_part = 'supplier' and c.status = 'accepted' and c.pharmacy_id = acting_organisation() and p_organisation = c.pharmacy_id
    or p_part = 'home-care' and c.status not in ('settled', 'withdrawn')
       and (acting_organisation() = c.practice_id or acting_organisation() = c.pharmacy_id and c.status <> 'requested'))
  then raise exception 'not-your-turn' using errcode = 'insufficient_privilege'; end if;
  update case_party p set until = app_now(), outcome = case p_part when 'supplier' then 'accepted' else 'replaced' end
    where p.case_id = c.id and p.until is null and p.part = case p_part when 'supplier' then 'offered' else p_part end;
  if p_part = 'home-care' then update kit_case set home_care_id = p_organisation, version = version + 1 where id = c.id; end if;
  if p_organisation is null then return; end if;
  insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
  values (c.network_id, c.id, c.number, p_organisation, p_part, app_now());
end $$;

/* Another address may lie in another municipality: the figures follow the address at delivery. */
create function change_area(p_case uuid, p_pc4 text, p_gm_code text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update kit_case k set pc4 = p_pc4, gm_code = p_gm_code, version = k.version + 1,
    delivered_gm_code = coalesce(k.delivered_gm_code, case when k.delivered_at is not null then k.gm_code end)
  where k.id = p_case and k.network_id = acting_network() and k.practice_id = acting_organisation() and k.status not in ('settled', 'withdrawn');
  return found;
end $$;

/* Proposed by the supplier or the network; the other pharmacy answers. */
create function propose_hand_over(p_case uuid, p_to uuid, p_id uuid, p_event uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case;
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network()
    and k.status in ('delivered', 'opened', 'ending', 'missing') for update;
  if c.id is null or not (c.pharmacy_id = acting_organisation() or acting_role() in ('coordinator', 'lead-pharmacist'))
     or not exists (select from organisation o where o.id = p_to and o.network_id = c.network_id and o.kind = 'pharmacy' and o.id <> c.pharmacy_id)
  then return false; end if;
  update hand_over h set answered_at = app_now(), accepted = false where h.case_id = c.id and h.answered_at is null; -- who does not answer is passed by
  insert into hand_over (network_id, id, case_id, from_pharmacy_id, to_pharmacy_id, proposed_at) values (c.network_id, p_id, c.id, c.pharmacy_id, p_to, app_now());
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about)
  values (c.network_id, p_event, 'hand-over-proposed', 'case', c.id, c.id, app_now(), acting_person(), acting_organisation(), acting_role(), array[p_to]);
  perform audit_append('hand-over-proposed', c.id);
  return true;
end $$;

/* What is proposed to, or by, whoever asks: the pharmacy that must answer is no party yet. */
create function proposed_hand_overs()
returns table (id uuid, case_id uuid, number bigint, status text, pc4 text, kit_count int, from_pharmacy_id uuid, to_pharmacy_id uuid, proposed_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select h.id, h.case_id, k.number, k.status, k.pc4, k.kit_count, h.from_pharmacy_id, h.to_pharmacy_id, h.proposed_at
    from hand_over h join kit_case k on k.id = h.case_id
    where h.network_id = acting_network() and h.answered_at is null
      and (acting_organisation() in (h.from_pharmacy_id, h.to_pharmacy_id) or acting_role() in ('coordinator', 'lead-pharmacist'))
    order by h.proposed_at;
end $$;

create function answer_hand_over(p_case uuid, p_accept boolean, p_event uuid) returns setof kit_case
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; h hand_over;
begin
  select * into c from kit_case k where k.id = p_case and k.network_id = acting_network() for update;
  select * into h from hand_over x where x.case_id = c.id and x.answered_at is null and x.to_pharmacy_id = acting_organisation();
  if c.id is null or h.id is null or c.status not in ('delivered', 'opened', 'ending', 'missing') then return; end if;
  update hand_over set answered_at = app_now(), accepted = p_accept where id = h.id;
  if p_accept then
    update case_party p set until = app_now(), outcome = 'handed-over' where p.case_id = c.id and p.part in ('supplier', 'own-pharmacy') and p.until is null
      and p.organisation_id in (c.pharmacy_id, h.to_pharmacy_id);
    update kit_case k set pharmacy_id = h.to_pharmacy_id, version = k.version + 1 where k.id = c.id returning * into c;
    insert into case_party (network_id, case_id, number, organisation_id, part, from_at)
    values (c.network_id, c.id, c.number, h.to_pharmacy_id, 'supplier', app_now());
    perform hand_over_kits(c.id, h.to_pharmacy_id);
  end if;
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, about, from_status, to_status)
  values (c.network_id, p_event, case when p_accept then 'handOver' else 'hand-over-refused' end, 'case', c.id, c.id, app_now(), acting_person(),
          acting_organisation(), acting_role(), array[h.from_pharmacy_id, c.practice_id], c.status, c.status);
  perform audit_append(case when p_accept then 'handOver' else 'hand-over-refused' end, c.id);
  return next c;
end $$;

/* What a pharmacy that refused a hand-over was answered, for when it asks once more: it has no part in the case. */
create function refused_hand_over(p_case uuid) returns setof kit_case
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.* from kit_case k where k.id = p_case and k.network_id = acting_network()
    and exists (select from hand_over h where h.case_id = k.id and h.to_pharmacy_id = acting_organisation() and not h.accepted
                and h.answered_at > app_now() - interval '1 day');
end $$;

/* The latest move, for whoever takes part and for the network that may have made it. */
create function latest_move(p_case uuid)
returns table (id uuid, kind text, organisation_id uuid, at timestamptz, detail jsonb)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from case_now(p_case)) then return; end if;
  return query select e.id, e.kind, e.organisation_id, e.at, e.detail from event e
    where e.case_id = p_case and e.to_status is not null order by e.at desc, e.id desc limit 1;
end $$;

/* Puts the case back where it was before its latest move: the event that did it says where that was. */
create function correct_case(p_case uuid, p_move text, p_corrects uuid, p_event uuid, p_reason text) returns setof kit_case
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; e event;
begin
  perform from kit_case k where k.id = p_case for update;
  select * into e from event x where x.id = p_corrects and x.case_id = p_case and x.organisation_id = acting_organisation() and x.kind = p_move;
  update kit_case k set status = e.from_status, version = k.version + 1,
    packed_at    = case when p_move = 'pack' and e.from_status <> 'packed' then null else k.packed_at end,
    kit_count    = case when p_move = 'pack' and e.from_status <> 'packed' then 0 else k.kit_count end,
    earliest_expiry = case when p_move <> 'pack' then k.earliest_expiry  -- of the kit that was exchanged with that packing, if any
                      else (select x.earliest_expiry from case_kit u join kit x on x.id = u.kit_id where u.case_id = p_case and u.until = e.at) end,
    delivered_gm_code = case p_move when 'deliver' then null else k.delivered_gm_code end,
    delivered_at = case p_move when 'deliver' then null else k.delivered_at end, opened_at = case p_move when 'open' then null else k.opened_at end,
    ended_at     = case p_move when 'end' then null else k.ended_at end, end_reason = case p_move when 'end' then null else k.end_reason end,
    missing_at   = case p_move when 'miss' then null else k.missing_at end, returned_at = case p_move when 'takeBack' then null else k.returned_at end
  where k.id = p_case and k.status = e.to_status
    and not exists (select from event later where later.case_id = p_case and later.to_status is not null and (later.at, later.id) > (e.at, e.id))
  returning * into c;
  if not found then return; end if;
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role, detail, from_status, to_status, corrects)
  values (c.network_id, p_event, 'correction', 'case', c.id, c.id, app_now(), acting_person(), acting_organisation(), acting_role(),
          jsonb_build_object('reason', p_reason, 'move', p_move), e.to_status, c.status, e.id);
  perform audit_append('correction', c.id);
  return next c;
end $$;

/* The network takes back a loss that it reported itself. */
create function correct_case_for_network(p_case uuid, p_move text, p_corrects uuid, p_event uuid, p_reason text) returns setof kit_case
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() not in ('coordinator', 'lead-pharmacist')
     or not exists (select from kit_case k where k.id = p_case and k.network_id = acting_network()) then return; end if;
  return query select * from correct_case(p_case, p_move, p_corrects, p_event, p_reason);
end $$;

/* A threshold as the network chose it, else the default of its module's settings; a test compares the two. */
create function threshold(p_key text, p_default int) returns int language sql stable
return coalesce((select (s.value #>> '{}')::int from network_setting s where s.network_id = acting_network() and s.key = p_key), p_default);

/* What is overdue about a case and since when: the one rule, for those who take part and for the network's own list. */
create function signals_of(p_status text, p_urgency text, p_offer_lapses_at timestamptz, p_deliver_by timestamptz, p_delivered_at timestamptz,
  p_needed_at timestamptz, p_ended_at timestamptz) returns table (signal text, since timestamptz)
language sql stable
begin atomic
  select s.signal, s.since from (values
    ('late-answer', case p_status when 'requested' then p_offer_lapses_at - make_interval(mins =>
       case p_urgency when 'urgent' then (select threshold('signal.lateUrgentAnswerMinutes', 5)) else (select threshold('signal.lateAnswerMinutes', 15)) end) end),
    ('late-delivery', case when p_status in ('requested', 'unplaced', 'accepted', 'packed', 'dispatched')
       then p_deliver_by - make_interval(mins => (select threshold('signal.lateDeliveryMinutes', 30))) end),
    ('long-at-home', case when p_status in ('delivered', 'opened')
       then greatest(p_delivered_at, p_needed_at) + make_interval(days => (select threshold('signal.longAtHomeDays', 28))) end),
    ('return-overdue', case p_status when 'ending' then p_ended_at + make_interval(days => (select threshold('signal.returnOverdueDays', 14))) end)
  ) s (signal, since) where s.since <= app_now();
end;

create view case_signal with (security_invoker) as
select k.network_id, k.id as case_id, s.signal, s.since
from kit_case k, signals_of(k.status, k.urgency, k.offer_lapses_at, k.deliver_by, k.delivered_at, case when k.still_needed then k.still_needed_asked_at end, k.ended_at) s;
grant select on case_signal to app;

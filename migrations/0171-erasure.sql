-- What is known about a person goes when its retention has passed; the case stays for the figures, with PC4 and patient_key.
-- Of everything that can be reached from a case and could hold a person:
--   erased  patient (the row), execution_order.content (its hash stays), request.egfr and allergies, missing_kit.remark, incident.remark,
--           and of event.detail all but the closed words named in erase_persons: corrections, deviations and kits brought back are
--           explained in people's own words
--   stays   the closed words of request, opening, delivery, kit_return and settlement_line, reasons in case_party (closed), distances from
--           the PC4 in offer_choice, who acted for which organisation, patient_key, the record of access
alter table kit_case add person_erased_at timestamptz;
create index persons_erased on kit_case (network_id, person_erased_at) where person_erased_at is not null;
alter table execution_order alter content drop not null;
alter table missing_kit alter remark drop not null;
alter table incident alter remark drop not null;
alter table patient drop legal_hold; -- nothing read it; a hold has a reason, a beginning and an end

-- Closed words only, so that nothing about a person can be written into it.
create table legal_hold (
  network_id uuid not null, id uuid primary key default uuidv7(), case_id uuid not null,
  reason text not null check (reason in ('complaint', 'incident', 'inspectorate', 'court', 'asked-by-person', 'other')),
  set_at timestamptz not null, set_by uuid not null, set_for uuid not null,
  ended_at timestamptz, ended_by uuid, end_reason text check (end_reason in ('closed', 'mistake', 'other')),
  check ((ended_at is null) = (ended_by is null)), check ((ended_at is null) = (end_reason is null)),
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, set_for) references organisation (network_id, id),
  foreign key (network_id, set_by) references person (network_id, id), foreign key (network_id, ended_by) references person (network_id, id));
create unique index one_hold_at_a_time on legal_hold (case_id) where ended_at is null;
create index holds_of_a_case on legal_hold (case_id, set_at);
call under_policies('legal_hold');
create policy practice_and_supplier on legal_hold for select to app using (network_id = (select acting_network())
  and exists (select from case_party p where p.case_id = legal_hold.case_id and p.organisation_id = (select acting_organisation())
              and p.until is null and p.part in ('practice', 'supplier')));
grant select on legal_hold to app;

/* Whether its documents are with those who must keep them. There are none yet; who makes them says here when they are handed over. */
create function documents_handed_over(p_case uuid) returns boolean language sql stable return true;

/* The one rule: from when on the person of a case may be erased, and what is in the way. Not for the application itself. */
create view person_retention as
select k.network_id, k.id as case_id, k.number, k.practice_id, amsterdam_day(f.final_at) + threshold('patient.retentionDays', 90) as erase_on,
       h.set_at as held_since, h.reason as hold_reason, documents_handed_over(k.id) as handed_over
from patient p join kit_case k on k.id = p.case_id
cross join lateral (select case k.status when 'settled' then k.settled_at when 'withdrawn' then k.withdrawn_at when 'missing' then k.missing_at end as final_at) f
left join legal_hold h on h.case_id = k.id and h.ended_at is null;

/* Erases the persons of at most so many cases, and says so of each. @returns how many; 0: nothing is left to do. */
create function erase_persons(p_limit int) returns int
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare mine uuid := acting_network(); ids uuid[];
begin
  if acting_role() is distinct from 'system' then return 0; end if;
  -- Locked first and judged after: a hold that is set, or a kit that is found, at this very moment counts.
  select array_agg(x.id) into ids from (
    select k.id from kit_case k where k.id in (select r.case_id from person_retention r where r.network_id = mine and r.erase_on <= app_today()
      and r.held_since is null and r.handed_over limit p_limit) for update skip locked) x;
  select array_agg(r.case_id) into ids from person_retention r where r.case_id = any (ids) and r.network_id = mine
    and r.erase_on <= app_today() and r.held_since is null and r.handed_over;
  if ids is null then return 0; end if;
  update execution_order set content = null where case_id = any (ids);
  update request set egfr = null, allergies = '{}' where case_id = any (ids);
  update missing_kit set remark = null where case_id = any (ids);
  update incident set remark = null where case_id = any (ids);
  update event e set detail = coalesce((select jsonb_object_agg(d.key, d.value) from jsonb_each(e.detail) d
      where d.key in ('kitId', 'kits', 'receivedBy', 'openedBy', 'orderedBy', 'beside', 'on', 'move', 'why', 'stillNeeded', 'reported')
         or d.key = 'reason' and e.kind in ('decline', 'release', 'withdraw', 'end')), '{}')
    where e.case_id = any (ids) and e.detail <> '{}';
  delete from patient where case_id = any (ids);
  update kit_case set person_erased_at = app_now() where id = any (ids);
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, organisation_id, role)
  select mine, uuidv7(), 'person-erased', 'case', x.id, x.id, app_now(), acting_organisation(), 'system' from unnest(ids) x (id);
  perform audit_append('erase', k.id, p_patient_key => k.patient_key) from kit_case k where k.id = any (ids);
  return cardinality(ids);
end $$;

/* Hashes of commands are for sending twice by mistake, not for keeping: they were made of everything that was typed. */
create function forget_commands(p_days int) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() is distinct from 'system' then return; end if;
  delete from idempotency_key i using organisation o where o.id = i.organisation_id and o.network_id = acting_network() and i.at < app_now() - make_interval(days => p_days);
end $$;

/* A case whose person this actor may keep from erasure: of the own practice or supplier, or any of the network by its number. */
create function case_to_hold(p_case uuid, p_number bigint) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select k.id from kit_case k where k.network_id = acting_network() and (
      acting_role() = 'administrator' and acting_for_network() and k.number = p_number
      or acting_role() in ('prescriber', 'pharmacist') and k.id = p_case and exists (select from case_party p where p.case_id = k.id
        and p.organisation_id = acting_organisation() and p.until is null and p.part = case acting_role() when 'prescriber' then 'practice' else 'supplier' end))
    for update);
end $$;

create function hold_person(p_case uuid, p_number bigint, p_reason text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare found_ uuid := case_to_hold(p_case, p_number);
begin
  if found_ is null then return 'not-found'; end if;
  if not exists (select from patient p where p.case_id = found_) then return 'person-erased'; end if;
  insert into legal_hold (network_id, case_id, reason, set_at, set_by, set_for)
  values (acting_network(), found_, p_reason, app_now(), acting_person(), acting_organisation()) on conflict do nothing;
  if not found then return 'held-already'; end if;
  perform tell_of_hold(found_, 'legal-hold', p_reason);
  return 'held';
end $$;

create function end_hold(p_case uuid, p_number bigint, p_reason text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare found_ uuid := case_to_hold(p_case, p_number);
begin
  if found_ is null then return 'not-found'; end if;
  update legal_hold set ended_at = app_now(), ended_by = acting_person(), end_reason = p_reason where case_id = found_ and ended_at is null;
  if not found then return 'not-held'; end if;
  perform tell_of_hold(found_, 'legal-hold-ended', p_reason);
  return 'ended';
end $$;

/* Called by the two above. */
create function tell_of_hold(p_case uuid, p_kind text, p_reason text) returns void
language sql set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into event (network_id, id, kind, subject, subject_id, case_id, at, person_id, organisation_id, role)
  values (acting_network(), uuidv7(), p_kind, 'case', p_case, p_case, app_now(), acting_person(), acting_organisation(), acting_role());
  select audit_append(p_kind, k.id, p_detail => p_reason, p_patient_key => k.patient_key) from kit_case k where k.id = p_case;
end;

/* When the person of a case will be erased, for those who treat or supply; null: not as far as that yet. */
create function person_kept_until(p_case uuid) returns date
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select r.erase_on from person_retention r where r.case_id = p_case and r.network_id = acting_network()
    and exists (select from case_party p where p.case_id = p_case and p.organisation_id = acting_organisation() and p.until is null
                and p.part in ('practice', 'supplier')));
end $$;

/* What will be erased and what is held, for the administrator, who sees no case: numbers and nothing of anybody. */
create function persons_to_erase()
returns table (number int, practice text, erase_on date, held_since timestamptz, hold_reason text, handed_over boolean)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() in ('administrator', 'system') and acting_for_network()) is not true then return; end if;
  return query select r.number::int, o.name, r.erase_on, r.held_since, r.hold_reason, r.handed_over
    from person_retention r join organisation o on o.id = r.practice_id
    where r.network_id = acting_network() and (r.erase_on is not null or r.held_since is not null);
end $$;

create function erased_persons(p_since date) returns table (erased_on date, number int)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if (acting_role() in ('administrator', 'system') and acting_for_network()) is not true then return; end if;
  return query select amsterdam_day(k.person_erased_at), k.number::int from kit_case k
    where k.network_id = acting_network() and k.person_erased_at >= p_since::timestamp at time zone 'Europe/Amsterdam';
end $$;

grant execute on function documents_handed_over(uuid), erase_persons(int), forget_commands(int), hold_person(uuid, bigint, text), end_hold(uuid, bigint, text),
  person_kept_until(uuid), persons_to_erase(), erased_persons(date) to app;

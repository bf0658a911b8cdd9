-- What was set going before a change of password, part or place ends with it.
/* As in 0140, but that another address which was asked for before is not taken any more: whoever asked for it may be why there is a new password. */
create or replace function choose_password(p_link uuid, p_purpose text, p_hash text, p_now timestamptz, p_from text) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare l link;
begin
  if p_purpose not in ('invitation', 'password-reset') then return false; end if;
  l := take_link(p_link, array[p_purpose], p_now);
  if l.id is null then return false; end if;
  if p_purpose = 'invitation' and exists (select from credential c where c.person_id = l.person_id) then return false; end if;
  insert into credential (person_id, password_hash) values (l.person_id, p_hash)
  on conflict (person_id) do update set password_hash = excluded.password_hash;
  delete from session s where s.person_id = l.person_id;
  update link o set withdrawn_at = p_now where o.person_id = l.person_id and o.id <> p_link and o.purpose in ('invitation', 'password-reset', 'email-change')
    and o.used_at is null and o.withdrawn_at is null;
  perform note_link(l, case p_purpose when 'invitation' then 'joined' else 'password-changed' end, 'person', l.person_id, p_now, p_from);
  return true;
end $$;
create or replace function change_own_password(p_hash text, p_session uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from session s where s.id = p_session and s.person_id = acting_person()) then return false; end if;
  update credential set password_hash = p_hash where person_id = acting_person();
  if not found then return false; end if;
  delete from session s where s.person_id = acting_person() and s.id <> p_session;
  update link l set withdrawn_at = app_now() where l.person_id = acting_person() and l.purpose in ('password-reset', 'email-change')
    and l.used_at is null and l.withdrawn_at is null;
  return true;
end $$;

/* As in 0120, but that who begins elsewhere later works there already, as wherever else one organisation looks after somebody; and another address
   that was asked for with what was lost is not taken any more. */
create or replace function reset_second_factors(p_person uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not looks_after_all_of(p_person) or not acting_for_network()
     and not exists (select from membership m where m.person_id = p_person and m.organisation_id = acting_organisation() and holds(m.from_at, m.until, app_now()))
    then return false; end if;
  delete from authenticator where person_id = p_person;
  delete from passkey where person_id = p_person;
  delete from recovery_code where person_id = p_person;
  delete from session where person_id = p_person;
  update link l set withdrawn_at = app_now() where l.person_id = p_person and l.purpose = 'email-change' and l.used_at is null and l.withdrawn_at is null;
  return true;
end $$;

/* As in 0050, but that nobody is asked any more once the case is past handing over: whoever was asked went on seeing how it stands. */
create or replace function proposed_hand_overs()
returns table (id uuid, case_id uuid, number bigint, status text, pc4 text, kit_count int, from_pharmacy_id uuid, to_pharmacy_id uuid, proposed_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select h.id, h.case_id, k.number, k.status, k.pc4, k.kit_count, h.from_pharmacy_id, h.to_pharmacy_id, h.proposed_at
    from hand_over h join kit_case k on k.id = h.case_id
    where h.network_id = acting_network() and h.answered_at is null and k.status in ('delivered', 'opened', 'ending', 'missing')
      and (acting_organisation() in (h.from_pharmacy_id, h.to_pharmacy_id) or acting_role() in ('coordinator', 'lead-pharmacist'))
    order by h.proposed_at;
end $$;

/* As in 0050, but as the case stood when it was refused: who asked once more saw how it went on. */
create or replace function refused_hand_over(p_case uuid) returns setof kit_case
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case;
begin
  select k.* into c from kit_case k where k.id = p_case and k.network_id = acting_network()
    and exists (select from hand_over h where h.case_id = k.id and h.to_pharmacy_id = acting_organisation() and not h.accepted
                and h.answered_at > app_now() - interval '1 day');
  if c.id is null then return; end if;
  select e.to_status into c.status from event e where e.case_id = p_case and e.kind = 'hand-over-refused' and e.organisation_id = acting_organisation()
    order by e.at desc, e.id desc limit 1;
  if c.status is null then return; end if;
  if c.status = 'delivered' then c.opened_at := null; end if;
  if c.status in ('delivered', 'opened') then c.ended_at := null; end if;
  if c.status <> 'missing' then c.missing_at := null; end if;
  c.returned_at := null; c.settled_at := null; c.withdrawn_at := null;
  return next c;
end $$;

-- Emergency access ends when its day is over, and not when something comes round to end it: after a backup was put back, or without a worker, that
-- may be long. The due work still says on record that it ended.
alter table case_party add column lapses_at timestamptz;
update case_party p set lapses_at = d.due_at from due_work d where d.job = 'end-break-glass' and d.period = p.id::text and p.until is null;
alter table case_party add constraint emergency_access_lapses check (part <> 'out-of-hours' or until is not null or lapses_at is not null);
drop policy own_part on case_party;
create policy own_part on case_party for select to app using (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) and (lapses_at is null or lapses_at > (select app_now())) or (select acting_role()) = 'system'));

/* Whether the acting organisation has a part in the case now. For what runs as owner, past the policy above. */
create function has_part(p_case uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from case_party p where p.case_id = p_case and p.organisation_id = acting_organisation() and p.until is null
                 and (p.lapses_at is null or p.lapses_at > app_now()));
end;
revoke execute on function has_part(uuid) from public;

create or replace function case_now(p_case uuid)
returns table (status text, pharmacy_id uuid, practice_id uuid, home_care_id uuid, offer_lapsed boolean, order_valid boolean, agreement boolean, kits_stay text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.status, k.pharmacy_id, k.practice_id, k.home_care_id, k.offer_lapses_at <= app_now(), k.order_valid_until > app_now(), true,
      case k.status when 'packed' then why_kits_stay(k.id) end
    from kit_case k where k.id = p_case and k.network_id = acting_network()
      and (acting_role() in ('system', 'coordinator', 'lead-pharmacist') or k.id = acting_case() or has_part(k.id));
end $$;
create or replace function short_case(p_case uuid) returns setof kit_case
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.* from kit_case k where k.id = p_case and k.network_id = acting_network()
    and (acting_role() in ('system', 'coordinator', 'lead-pharmacist') or k.id = acting_case() or has_part(k.id));
end $$;
create or replace function case_parties(p_case uuid) returns table (organisation_id uuid, part text, from_at timestamptz, until timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select p.organisation_id, p.part, p.from_at, p.until from case_party p
    where p.case_id = p_case and p.network_id = acting_network() and (acting_role() in ('system', 'coordinator') or has_part(p_case))
    order by p.from_at;
end $$;
create or replace function signals_of_cases(p_cases uuid[]) returns table (case_id uuid, signal text, since timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select s.case_id, s.signal, s.since from signal_of_a_case s
    where s.case_id = any (p_cases) and s.network_id = acting_network()
      and exists (select from case_party p where p.case_id = s.case_id and p.organisation_id = acting_organisation() and p.until is null
                  and (p.lapses_at is null or p.lapses_at > app_now()));
end $$;

/* As in 0161; a part whose day is over and that nothing ended yet is ended first, so that asking again the next night gives a new one. */
create or replace function break_glass(p_hash bytea, p_reason text, p_hours int) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare c kit_case; party uuid; lapses timestamptz := app_now() + make_interval(hours => p_hours);
begin
  if (acting_role() in ('prescriber', 'nurse')) is not true or acting_person() is null
     or not exists (select from organisation o where o.id = acting_organisation() and o.network_id = acting_network() and o.kind = 'out-of-hours-post')
     or length(p_reason) < 3 then raise exception 'may-not' using errcode = 'insufficient_privilege'; end if;
  for c in select k.* from patient p join kit_case k on k.id = p.case_id
           where p.network_id = acting_network() and p.birth_postcode_hash = p_hash and k.status not in ('settled', 'withdrawn')
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

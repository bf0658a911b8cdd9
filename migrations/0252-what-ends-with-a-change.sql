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

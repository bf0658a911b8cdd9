-- A kit is a physical box. What it holds is stored as built.
create table kit (
  network_id uuid not null, id uuid primary key, organisation_id uuid not null, serial text not null check (length(serial) between 1 and 40),
  standard_id uuid not null, status text not null check (status in ('draft', 'checked', 'sealed', 'back', 'emptied', 'rejected')),
  seal_number text check (length(seal_number) between 1 and 40), assembled_by uuid not null, assembled_at timestamptz not null,
  checked_by uuid, checked_at timestamptz, sealed_by uuid, sealed_at timestamptz, earliest_expiry date,
  conformity text check (conformity in ('conforms', 'conforms-by-substitution', 'deviates')), findings jsonb not null default '[]',
  rejection_reason text, version int not null default 1,
  changed_by uuid[] not null default '{}',             -- whoever filled in a line beside the assembler
  check (checked_by <> assembled_by), check (not checked_by = any (changed_by)), check ((status in ('draft', 'rejected')) or checked_by is not null),
  check (status not in ('sealed', 'back', 'emptied') or (seal_number is not null and sealed_at is not null and conformity is not null and earliest_expiry is not null)),
  unique (network_id, serial), unique (network_id, organisation_id, id), unique (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id), foreign key (network_id, standard_id) references kit_standard (network_id, id));
create unique index one_seal_number on kit (network_id, seal_number) where seal_number is not null;
create index kits_on_a_shelf on kit (organisation_id, status);
-- Serials are counted per month for the whole network: a kit keeps its own when it moves to another pharmacy.
create table kit_serial (network_id uuid not null references network, month text not null, last int not null, primary key (network_id, month));
create table kit_line (
  network_id uuid not null, id uuid primary key, kit_id uuid not null, slot text not null, product text not null, quantity int not null check (quantity between 1 and 100),
  lot text not null check (length(lot) between 1 and 20), expiry date not null, serial text check (length(serial) <= 20), kind text not null check (kind in ('medicine', 'aid', 'document')),
  opium_list text check (opium_list in ('I', 'II')), on_return text not null check (on_return in ('destroy', 'reuse', 'stays')),
  unique (kit_id, slot, product, lot),
  foreign key (network_id, kit_id) references kit (network_id, id), foreign key (network_id, product) references product (network_id, code));
create index lines_by_lot on kit_line (network_id, product, lot);
-- The holder of a kit is the only one who can bring it into a case; a hand-over takes its rows along.
alter table case_kit add constraint the_holders_kit foreign key (network_id, supplier_id, kit_id) references kit (network_id, organisation_id, id) on update cascade;

create table delivery (
  network_id uuid not null, id uuid primary key, case_id uuid not null, kit_id uuid not null, received_by text not null check (received_by in ('partner', 'relative', 'friend', 'nurse', 'other')),
  delivered_at timestamptz not null, leaflet_given boolean not null, recorded_by uuid not null, recorded_at timestamptz not null, undone_at timestamptz,
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id));
create unique index one_delivery_per_kit on delivery (case_id, kit_id) where undone_at is null;
create table opening (
  network_id uuid not null, id uuid primary key, case_id uuid not null, opened_at timestamptz not null, opened_by text not null check (opened_by in ('nurse', 'prescriber', 'pharmacist')),
  ordered_by text not null check (ordered_by in ('prescriber', 'out-of-hours')), symptoms text[] not null default '{}', recorded_by uuid, recorded_at timestamptz not null,
  undone_at timestamptz, version int not null default 1, foreign key (network_id, case_id) references kit_case (network_id, id));
create unique index one_opening_per_case on opening (case_id) where undone_at is null;
create table opening_use (
  network_id uuid not null, opening_id uuid not null references opening, slot text not null, quantity int not null check (quantity between 0 and 100), primary key (opening_id, slot));
create table kit_return (
  network_id uuid not null, id uuid primary key, case_id uuid not null, kit_id uuid not null, collected_by text not null check (collected_by in ('pharmacy', 'prescriber', 'home-care', 'relative')),
  seal_intact boolean not null, received_by uuid not null, received_at timestamptz not null, undone_at timestamptz,
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id));
create unique index one_return_per_kit on kit_return (case_id, kit_id) where undone_at is null;
create table missing_kit (
  network_id uuid not null, id uuid primary key, case_id uuid not null, kit_id uuid not null, remark text not null check (length(remark) between 3 and 1000),
  reported_by uuid not null, reported_at timestamptz not null, undone_at timestamptz,
  foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id));
create table settlement_line (
  network_id uuid not null, case_id uuid not null, kit_id uuid not null, slot text not null, product text not null, lot text not null,
  used int not null check (used >= 0), wasted int not null check (wasted >= 0), destroyed int not null check (destroyed >= 0),
  reused int not null check (reused >= 0), missing int not null check (missing >= 0),
  primary key (kit_id, slot, product, lot), foreign key (network_id, case_id) references kit_case (network_id, id), foreign key (network_id, kit_id) references kit (network_id, id));
create table destruction (
  network_id uuid not null, id uuid primary key, organisation_id uuid not null, kit_id uuid not null, case_id uuid, destroyed_by uuid not null, witness_id uuid not null, at timestamptz not null,
  check (witness_id <> destroyed_by), foreign key (network_id, kit_id) references kit (network_id, id), foreign key (network_id, witness_id) references person (network_id, id));
create table incident (
  network_id uuid not null, id uuid primary key, organisation_id uuid not null, case_id uuid, kit_id uuid, kind text not null check (kind in ('kit-missing', 'units-missing', 'seal-broken', 'other')),
  remark text not null, reported_by uuid, at timestamptz not null, foreign key (network_id, organisation_id) references organisation (network_id, id));
create table recall (
  network_id uuid not null references network, id uuid primary key, product text not null, lots text[] not null check (cardinality(lots) > 0), reason text not null check (length(reason) between 3 and 1000),
  started_by uuid not null, started_at timestamptz not null, ended_at timestamptz, foreign key (network_id, product) references product (network_id, code));

-- Append-only: a quantity moves from one account to another; a mistake is a counter-row, once per row.
create table opium_movement (
  network_id uuid not null, id uuid primary key, organisation_id uuid not null, kit_id uuid not null, case_id uuid, product text not null, lot text not null,
  from_account text not null, to_account text not null, quantity int not null check (quantity > 0), at timestamptz not null, person_id uuid, witness_id uuid, reverses uuid unique references opium_movement,
  check (from_account <> to_account), check (to_account <> 'destroyed' or witness_id is not null and witness_id <> person_id),
  check (from_account in ('supplier', 'shelf', 'kit', 'home', 'used', 'for-destruction', 'destroyed', 'missing')),
  check (to_account in ('supplier', 'shelf', 'kit', 'home', 'used', 'for-destruction', 'destroyed', 'missing')),
  foreign key (network_id, kit_id) references kit (network_id, id), foreign key (network_id, product) references product (network_id, code));
create index movements_of_a_kit on opium_movement (kit_id, product, lot);
create index movements_of_a_pharmacy on opium_movement (organisation_id, at);
-- The balance per account, kept beside the rows so that the check below can forbid one that falls under zero.
create table opium_balance (
  network_id uuid not null, kit_id uuid not null, product text not null, lot text not null, account text not null, quantity int not null,
  constraint balance_never_below_zero check (quantity >= 0 or account not in ('shelf', 'kit', 'home', 'for-destruction')),
  primary key (kit_id, product, lot, account), foreign key (network_id, kit_id) references kit (network_id, id));
create function keep_balance() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  insert into opium_balance as b (network_id, kit_id, product, lot, account, quantity)
  values (new.network_id, new.kit_id, new.product, new.lot, new.to_account, new.quantity)
  on conflict (kit_id, product, lot, account) do update set quantity = b.quantity + excluded.quantity;
  update opium_balance b set quantity = b.quantity - new.quantity
  where b.kit_id = new.kit_id and b.product = new.product and b.lot = new.lot and b.account = new.from_account;
  if not found then
    insert into opium_balance (network_id, kit_id, product, lot, account, quantity) values (new.network_id, new.kit_id, new.product, new.lot, new.from_account, -new.quantity);
  end if;
  return null;
end $$;
create trigger keep_balance after insert on opium_movement for each row execute function keep_balance();

call under_policies('kit', 'kit_serial', 'kit_line', 'delivery', 'opening', 'opening_use', 'kit_return', 'missing_kit', 'settlement_line', 'destruction', 'incident', 'recall',
  'opium_movement', 'opium_balance');
create policy holder on kit to app using (network_id = (select acting_network()) and (organisation_id = (select acting_organisation()) or (select acting_role()) = 'system'))
  with check (network_id = (select acting_network()) and organisation_id = (select acting_organisation()));
create policy party_of_its_case on kit for select to app using (network_id = (select acting_network())
  and exists (select from case_kit u join case_party p on p.case_id = u.case_id
              where u.kit_id = kit.id and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'));
create policy network_sees on kit for select to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy with_its_kit on kit_line for select to app using (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id));
create policy holder_writes on kit_line to app
  using (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id and k.organisation_id = (select acting_organisation())))
  with check (network_id = (select acting_network()) and exists (select from kit k where k.id = kit_line.kit_id and k.organisation_id = (select acting_organisation())));
do $$
declare t text;
begin
  foreach t in array array['delivery', 'opening', 'kit_return', 'missing_kit', 'settlement_line'] loop
    execute format($p$create policy party on %I to app
      using (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = %I.case_id
        and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'))
      with check (network_id = (select acting_network()) and exists (select from case_party p where p.case_id = %I.case_id
        and p.organisation_id = (select acting_organisation()) and p.until is null and p.part <> 'offered'))$p$, t, t, t);
  end loop;
end $$;
create policy network_reports on missing_kit to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy with_its_opening on opening_use to app
  using (network_id = (select acting_network()) and exists (select from opening o where o.id = opening_use.opening_id))
  with check (network_id = (select acting_network()) and exists (select from opening o where o.id = opening_use.opening_id));
create policy own_organisation on destruction to app using (network_id = (select acting_network()) and organisation_id = (select acting_organisation()))
  with check (network_id = (select acting_network()) and organisation_id = (select acting_organisation()) and destroyed_by = (select acting_person()));
create policy own_or_network on incident for select to app using (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) or (select acting_role()) in ('coordinator', 'lead-pharmacist')));
create policy whoever_finds_it on incident for insert to app with check (network_id = (select acting_network()));
create policy same_network on recall for select to app using (network_id = (select acting_network()));
create policy who_decides on recall for insert to app with check (network_id = (select acting_network())
  and (select acting_role()) in ('coordinator', 'lead-pharmacist') and started_by = (select acting_person()));
create policy who_ends on recall for update to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'lead-pharmacist'));
create policy own_ledger on opium_movement to app using (network_id = (select acting_network()) and organisation_id = (select acting_organisation()))
  with check (network_id = (select acting_network()) and organisation_id = (select acting_organisation()) and person_id is not distinct from (select acting_person()));
create policy own_balance on opium_balance for select to app using (network_id = (select acting_network())
  and exists (select from kit k where k.id = opium_balance.kit_id and k.organisation_id = (select acting_organisation())));

grant select, insert on kit, kit_line, delivery, opening, opening_use, kit_return, missing_kit, settlement_line, destruction, incident, recall, opium_movement to app;
grant select on opium_balance to app;
grant update (status, seal_number, changed_by, checked_by, checked_at, sealed_by, sealed_at, earliest_expiry, conformity, findings, rejection_reason, version) on kit to app;
grant delete on kit_line, opening_use to app;
grant update (undone_at) on delivery, opening, kit_return, missing_kit to app;
grant update (symptoms, version) on opening to app;
grant update (ended_at) on recall to app;
do $$
declare t text;
begin
  foreach t in array array['kit', 'kit_line', 'delivery', 'opening', 'opening_use', 'kit_return', 'missing_kit', 'settlement_line', 'incident', 'recall', 'opium_movement', 'opium_balance'] loop
    execute format('create policy whole_network on %I for select to monitoring using (network_id = (select acting_network()))', t);
    execute format('grant select on %I to monitoring', t);
  end loop;
end $$;

/* What is sealed is not rewritten: a line changes only while its kit is a draft. */
create function only_drafts_are_filled() returns trigger language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from kit k where k.id = coalesce(new.kit_id, old.kit_id) and k.status = 'draft')
  then raise exception 'only a draft kit is filled' using errcode = 'check_violation'; end if;
  return coalesce(new, old);
end $$;
create trigger only_drafts_are_filled before insert or update or delete on kit_line for each row execute function only_drafts_are_filled();

create function next_kit_serial() returns text language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare m text := to_char(app_today(), 'YYMM'); n int;
begin
  insert into kit_serial as c (network_id, month, last) values (acting_network(), m, 1)
  on conflict (network_id, month) do update set last = c.last + 1 returning last into n;
  return 'K-' || m || '-' || lpad(n::text, greatest(4, length(n::text)), '0');
end $$;

/* The life of a kit. Checking, sealing and emptying have their own columns, which the table holds to their status. */
create function only_kit_moves() returns trigger language plpgsql as $$
begin
  if (old.status, new.status) not in (('draft', 'checked'), ('checked', 'draft'), ('checked', 'sealed'), ('sealed', 'back'), ('back', 'sealed'),
      ('sealed', 'emptied'), ('back', 'emptied'), ('draft', 'rejected'), ('checked', 'rejected'), ('sealed', 'rejected'))
  then raise exception 'a kit does not go from % to %', old.status, new.status using errcode = 'check_violation'; end if;
  return new;
end $$;
create trigger only_kit_moves before update of status on kit for each row
  when (old.status is distinct from new.status and current_user <> 'owner') execute function only_kit_moves();

/* What a sealed kit must have to leave: shelf life to spare and nothing recalled. Invoker: the policies of whoever asks hold inside. */
create view sealed_kit with (security_invoker) as
select k.network_id, k.id, k.organisation_id, k.serial, k.seal_number, k.standard_id, k.conformity, k.earliest_expiry,
  k.earliest_expiry < (select app_today()) + coalesce((select (s.value #>> '{}')::int from network_setting s where s.network_id = k.network_id and s.key = 'kit.minShelfLifeDays'), 90)
    as expires_too_soon,
  exists (select from recall r join kit_line l on l.product = r.product and l.lot = any (r.lots)
          where r.network_id = k.network_id and r.ended_at is null and l.kit_id = k.id) as recalled,
  exists (select from case_kit u where u.kit_id = k.id and u.until is null) as in_a_case
from kit k where k.status = 'sealed';
grant select on sealed_kit to app;

/* A kit that can leave today, the one definition. */
create view ready_kit with (security_invoker) as
select network_id, id, organisation_id, serial, seal_number, standard_id, conformity, earliest_expiry from sealed_kit
where not expires_too_soon and not recalled and not in_a_case;
grant select on ready_kit to app;

/* What asks for attention about a kit, and since when: the nearest of the three terms, a recall, an older standard. */
create view kit_signal with (security_invoker) as
select k.network_id, k.organisation_id, k.id as kit_id, s.signal, s.since
from kit k join kit_standard v on v.id = k.standard_id
cross join lateral (select k.earliest_expiry - (select app_today()) as days) left_over
cross join lateral (values
  ('recalled', (select min(r.started_at) from recall r join kit_line l on l.product = r.product and l.lot = any (r.lots)
                where r.network_id = k.network_id and r.ended_at is null and l.kit_id = k.id)),
  (case when left_over.days <= (select threshold('signal.kitExpiresLastDays', 7)) then 'expires-in-7-days'
        when left_over.days <= (select threshold('signal.kitExpiresSecondDays', 30)) then 'expires-in-30-days' else 'expires-in-60-days' end,
   case when left_over.days <= (select threshold('signal.kitExpiresFirstDays', 60))
        then (k.earliest_expiry - (select threshold('signal.kitExpiresFirstDays', 60)))::timestamp at time zone 'Europe/Amsterdam' end),
  ('superseded-standard', least(v.superseded_on, v.withdrawn_on)::timestamp at time zone 'Europe/Amsterdam')) s (signal, since)
where k.status in ('draft', 'checked', 'sealed') and s.since <= app_now();
grant select on kit_signal to app;

/* All that asks for attention about a case: about the case, about the box it has now, and about what was written down. */
create view signal_of_a_case with (security_invoker) as
select c.network_id, c.case_id, c.signal, c.since from case_signal c
union all
select u.network_id, u.case_id, s.signal, s.since from case_kit u join kit_signal s on s.kit_id = u.kit_id where u.until is null
union all
select o.network_id, o.case_id, 'use-unknown', o.opened_at + make_interval(days => (select threshold('signal.useUnknownDays', 3)))
from opening o join kit_case k on k.id = o.case_id
where k.status = 'opened' and o.undone_at is null and not exists (select from opening_use x where x.opening_id = o.id)
  and o.opened_at + make_interval(days => (select threshold('signal.useUnknownDays', 3))) <= app_now();
grant select on signal_of_a_case to app;
/* The same for the cases of whoever asks, in one go: under the policies of seven tables each case took ten milliseconds. */
create function signals_of_cases(p_cases uuid[]) returns table (case_id uuid, signal text, since timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select s.case_id, s.signal, s.since from signal_of_a_case s
    where s.case_id = any (p_cases) and s.network_id = acting_network()
      and exists (select from case_party p where p.case_id = s.case_id and p.organisation_id = acting_organisation() and p.until is null);
end $$;

/* Where the boxes of a recall are, for the network; a pharmacy finds its own. Who has to hear of it stands beside. */
create function recalled_kits(p_recall uuid)
returns table (pharmacy_id uuid, pharmacy text, kit_id uuid, serial text, place text, lots text[], practice_id uuid, home_care_id uuid)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select k.organisation_id, o.name, k.id, k.serial,
      case when k.status = 'back' then 'back' when c.id is null then 'shelf' when c.delivered_at is null then 'packed' else 'home' end,
      array_agg(distinct l.lot), c.practice_id, c.home_care_id
    from recall r join kit_line l on l.network_id = r.network_id and l.product = r.product and l.lot = any (r.lots)
    join kit k on k.id = l.kit_id and k.status in ('draft', 'checked', 'sealed', 'back') join organisation o on o.id = k.organisation_id
    left join case_kit u on u.kit_id = k.id and u.until is null left join kit_case c on c.id = u.case_id
    where r.id = p_recall and r.network_id = acting_network()
      and (acting_role() in ('coordinator', 'lead-pharmacist', 'system') or k.organisation_id = acting_organisation())
    group by k.id, o.name, c.id order by o.name, k.serial;
end $$;

/* Who was told of a recall, when, and when the mail left. */
create function told_of_recall(p_recall uuid) returns table (organisation_id uuid, organisation text, kind text, told_at timestamptz, mailed_at timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query select o.id, o.name, o.kind, e.at, (select max(l.sent_at) from letter l where l.event_id = e.id and l.recipient_id = o.id)
    from event e join organisation o on o.id = any (e.about)
    where e.subject_id = p_recall and e.kind = 'recall-started' and e.network_id = acting_network()
      and (acting_role() in ('coordinator', 'lead-pharmacist', 'system') or o.id = acting_organisation())
    order by o.kind, o.name;
end $$;

/* The kits of a case go with it when it is handed over. Called inside answer_hand_over. */
create function hand_over_kits(p_case uuid, p_to uuid) returns void language sql set search_path = pg_catalog, public, pg_temp
begin atomic
  update kit set organisation_id = p_to where id in (select kit_id from case_kit where case_id = p_case and until is null);
end;

/* Looked at once more when the courier comes: a recall or a night may lie between packing and dispatch. */
create function why_kits_stay(p_case uuid) returns text
language sql stable set search_path = pg_catalog, public, pg_temp
begin atomic
  select case when s.recalled then 'kit-recalled' when s.expires_too_soon then 'shelf-life-too-short' end
  from case_kit u join sealed_kit s on s.id = u.kit_id
  where u.case_id = p_case and u.until is null and (s.recalled or s.expires_too_soon) limit 1;
end;

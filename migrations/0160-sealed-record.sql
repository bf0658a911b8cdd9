-- The record of access is sealed: rows are hashed into a chain, and the chain's roots are written outside the database.
/* An id is drawn before its row is committed, so a lower id may appear after a higher one. A transaction has its own number
   before it draws an id: once every transaction below a number has ended, no id drawn before that number can still appear.
   Whose record it is stands in each row that is about a case, also after the person is erased. */
create or replace function audit_append(p_action text, p_case uuid, p_outcome text default 'done', p_detail text default null, p_patient_key bytea default null) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_current_xact_id();
  insert into audit_row (network_id, at, person_id, token_id, organisation_id, role, action, case_id, patient_key, address, outcome, detail)
  values (acting_network(), app_now(), acting_person(), acting_token(), acting_organisation(), acting_role(), p_action, p_case,
          coalesce(p_patient_key, (select k.patient_key from kit_case k where k.id = p_case and k.network_id = acting_network())),
          acting_address(), p_outcome, p_detail);
end $$;

create or replace function audit_nobody(p_action text, p_now timestamptz, p_address text, p_person uuid, p_detail text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  perform pg_current_xact_id();
  insert into audit_row (network_id, at, person_id, action, address, outcome, detail)
  values ((select p.network_id from person p where p.id = p_person), p_now, p_person, p_action, p_address, 'refused', p_detail);
end $$;

create index audit_of_a_patient on audit_row (network_id, patient_key, id) where patient_key is not null;
create index audit_by_moment on audit_row (network_id, at);

-- Each seal covers the ids after the one before it, up to its own, and holds the hash of that one: a chain without gaps.
create table audit_seal (
  id bigint primary key, from_id bigint not null unique, to_id bigint not null, rows bigint not null check (rows > 0),
  hash bytea not null check (length(hash) = 32), previous bytea not null check (length(previous) = 32), at timestamptz not null,
  check (to_id >= from_id));
-- How far the roots outside have come, told by whoever writes them: for the page of the administrator only.
create table audit_root (only_one boolean primary key default true check (only_one), seal_id bigint not null, at timestamptz not null, fault text);
call under_policies('audit_seal', 'audit_root');

/* A row as it is hashed: each field with its length, or a dash for none. `src/access/audit/chain.ts` says the same. */
create function audit_field(p_text text) returns text language sql immutable
  return coalesce(octet_length(p_text) || ':' || p_text, '-');
create function audit_text(a audit_row) returns text language sql stable
  return concat_ws(',', audit_field(a.id::text), audit_field(a.network_id::text),
    audit_field(to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')), audit_field(a.person_id::text), audit_field(a.token_id::text),
    audit_field(a.organisation_id::text), audit_field(a.role), audit_field(a.action), audit_field(a.case_id::text), audit_field(encode(a.patient_key, 'hex')), audit_field(a.address),
    audit_field(a.outcome), audit_field(a.detail));

/* Up to which id may be sealed once every transaction below this number has ended. The id is read first and the number drawn
   after: whoever drew an id up to here already has a lower number. Nothing new: no row. */
create function audit_mark() returns table (up_to bigint, number xid8)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  select s.last_value into up_to from audit_row_id_seq s where s.is_called;
  if up_to is null or up_to <= coalesce((select s.to_id from audit_seal s order by s.id desc limit 1), 0) then return; end if;
  number := pg_current_xact_id();
  return next;
end $$;

/* Seals the next rows up to the mark, at most so many; one sealer at a time. No row: not yet, or nothing to seal. */
create function audit_seal_next(p_up_to bigint, p_number xid8, p_now timestamptz, p_most int) returns table (seal bigint, to_id bigint)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare last audit_seal; last_to bigint; n bigint; upper bigint; text_ text; hash_ bytea;
begin
  if not pg_try_advisory_xact_lock(hashtext('audit-seal')) or pg_snapshot_xmin(pg_current_snapshot()) < p_number then return; end if;
  select * into last from audit_seal s order by s.id desc limit 1;
  last_to := coalesce(last.to_id, 0);
  last.hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
  select count(*), max(x.id), string_agg(audit_text(x), E'\n' order by x.id) into n, upper, text_
    from (select * from audit_row a where a.id > last_to and a.id <= p_up_to order by a.id limit p_most) x;
  if n = 0 then return; end if;
  if n < p_most then upper := p_up_to; end if;
  seal := coalesce(last.id, 0) + 1;
  hash_ := sha256(last.hash || convert_to(concat_ws(',', seal, last_to + 1, upper, n,
    to_char(p_now at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')) || E'\n' || text_, 'UTF8'));
  insert into audit_seal values (seal, last_to + 1, upper, n, hash_, last.hash, p_now);
  to_id := upper;
  return next;
end $$;

/* Seals whose roots are to be written outside. A hash tells nothing of anybody. */
create function audit_seals_after(p_seal bigint, p_most int)
returns table (id bigint, from_id bigint, to_id bigint, rows bigint, hash text, at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select s.id, s.from_id, s.to_id, s.rows, encode(s.hash, 'hex'), s.at from audit_seal s where s.id > p_seal order by s.id limit p_most;
end;

create function audit_root_told(p_seal bigint, p_fault text, p_now timestamptz) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into audit_root (seal_id, at, fault) values (p_seal, p_now, p_fault)
  on conflict (only_one) do update set seal_id = excluded.seal_id, at = excluded.at, fault = excluded.fault;
end;

/* How the record stands, for whoever looks after it: numbers only. */
create function audit_health()
returns table (sealed_at timestamptz, unsealed bigint, unsealed_since timestamptz, root_at timestamptz, root_fault text, roots_behind bigint)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare last audit_seal;
begin
  if (acting_role() in ('administrator', 'auditor', 'system')) is not true then return; end if;
  select * into last from audit_seal s order by s.id desc limit 1;
  return query select last.at, count(*), min(a.at), (select r.at from audit_root r), (select r.fault from audit_root r),
      coalesce(last.id, 0) - coalesce((select r.seal_id from audit_root r), 0)
    from audit_row a where a.id > coalesce(last.to_id, 0);
end $$;
grant execute on function audit_mark, audit_seal_next, audit_seals_after, audit_root_told, audit_health to app;

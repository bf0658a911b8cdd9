-- How people come in and go out again, who looks after whom, and the numbers by which a register knows them.

/* Which role fits which kind of organisation: rows are written from the code at each deploy. */
create table role_of_kind (kind text not null, role text not null, primary key (kind, role));
create function role_fits_organisation(p_organisation uuid, p_role text) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from role_of_kind r join organisation o on o.kind = r.kind
                 where o.id = p_organisation and r.role = p_role and o.network_id = coalesce(acting_network(), o.network_id));
end;
create function only_roles_that_fit() returns trigger
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not role_fits_organisation(new.organisation_id, new.role) then
    raise check_violation using message = format('a %s does not fit this kind of organisation', new.role);
  end if;
  return new;
end $$;
create trigger only_roles_that_fit before insert or update of organisation_id, role on membership for each row execute function only_roles_that_fit();
alter table membership add constraint ends_after_it_begins check (until >= from_at);

alter table person add column version int not null default 1;
alter table organisation add column version int not null default 1;
grant select (version) on person to app;
grant update (version) on organisation to app;

/* Whether somebody acts for the network itself, or for one of its organisations. */
create function acting_for_network() returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from organisation o where o.id = acting_organisation() and o.network_id = acting_network() and o.kind = 'network');
end;
/* An administrator of the network looks after all of it, one of an organisation after that organisation only. */
create function administers(p_organisation uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select coalesce(acting_role() = 'administrator', false)
     and exists (select from organisation o where o.id = p_organisation and o.network_id = acting_network())
     and (p_organisation = acting_organisation() or acting_for_network());
end;
create function administers_person(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select coalesce(acting_role() = 'administrator', false)
     and exists (select from person p where p.id = p_person and p.network_id = acting_network())
     and (acting_for_network() or exists (select from membership m where m.person_id = p_person and m.organisation_id = acting_organisation()));
end;

-- Only an administrator of the network has the whole network.
drop policy oneself_and_colleagues on person;
create policy oneself_and_colleagues on person for select to app using (network_id = (select acting_network())
  and (id = (select acting_person()) or (select acting_role()) = 'system' or (select acting_role()) = 'administrator' and (select acting_for_network())
    or exists (select from membership m where m.person_id = person.id and m.organisation_id = (select acting_organisation()))));
drop policy colleagues on membership;
create policy colleagues on membership for select to app using (network_id = (select acting_network())
  and (organisation_id = (select acting_organisation()) or person_id = (select acting_person()) or (select acting_role()) = 'system'
    or (select acting_role()) = 'administrator' and (select acting_for_network())));
drop policy administrator_sets on network_setting;
create policy network_sets on network_setting to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('administrator', 'coordinator') and (select acting_for_network()))
  with check (network_id = (select acting_network()) and (select acting_role()) in ('administrator', 'coordinator') and (select acting_for_network()));
drop policy coordinator_adds on organisation;
create policy network_adds on organisation for insert to app
  with check (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network()));
drop policy keeps_its_own on organisation;
create policy keeps_its_own on organisation for update to app
  using (network_id = (select acting_network()) and (id = (select acting_organisation())
    or (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network())));
drop policy own_notices on letter;
create policy own_notices on letter for select to app using (network_id = (select acting_network())
  and (channel = 'app' and recipient_id in ((select acting_organisation()), (select acting_person()))
    or (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network())));
drop policy administrator_tries_again on letter;
create policy administrator_tries_again on letter for update to app
  using (network_id = (select acting_network()) and channel = 'mail' and (select acting_role()) = 'administrator' and (select acting_for_network()));
drop policy coordinator_sees on refused_address;
create policy network_sees on refused_address to app
  using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network()));
drop policy network_reads on report;
create policy network_reads on report for select to app using (network_id = (select acting_network()) and ((select acting_role()) = 'system'
  or (select acting_role()) in ('coordinator', 'lead-pharmacist', 'administrator') and (select acting_for_network())));
drop policy network_chooses on report_recipient;
create policy network_chooses on report_recipient to app
  using (network_id = (select acting_network()) and ((select acting_role()) = 'system'
    or (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network())))
  with check (network_id = (select acting_network()) and ((select acting_role()) = 'system'
    or (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network())));
drop policy coordinator_imports on pilot_case;
create policy network_imports on pilot_case for insert to app with check (network_id = (select acting_network())
  and (select acting_role()) in ('coordinator', 'administrator') and (select acting_for_network()));
create or replace function health_counts() returns table (overdue int, dead_letters int)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() is distinct from 'administrator' or not acting_for_network() then return; end if;
  return query select (select count(*)::int from due_work w where w.network_id = acting_network() and w.done_at is null and w.due_at < app_now() - interval '5 minutes'),
                      (select count(*)::int from letter l where l.network_id = acting_network() and l.state = 'dead');
end $$;

/* What a link in a mail is for. The token in it is computed when it is sent and again when it comes back; it stands nowhere. */
create table link (
  network_id uuid not null, id uuid primary key, purpose text not null check (purpose in ('invitation', 'password-reset', 'email-change', 'email-undo')),
  person_id uuid not null, address text not null check (address ~ '^[^\s@,;<>"]+@[^\s@,;<>"]+$'), made_by uuid, made_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > made_at), used_at timestamptz, withdrawn_at timestamptz,
  foreign key (network_id, person_id) references person (network_id, id));
create index links_of_a_person on link (person_id, purpose, made_at desc);
call under_policies('link');
create policy the_system_writes_letters on link for select to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy administrators_follow_invitations on link for select to app using (network_id = (select acting_network())
  and purpose = 'invitation' and (select acting_role()) = 'administrator' and exists (select from person p where p.id = link.person_id));
grant select on link to app;

/* Before anybody is known: what a link stands for. Whether the token fits is for whoever asks. */
create function find_link(p_link uuid, p_now timestamptz)
returns table (purpose text, person_id uuid, name text, address text, language text, network_name text, expires_at timestamptz, state text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select l.purpose, l.person_id, p.name, l.address, p.language, n.name, l.expires_at,
         case when l.used_at is not null then 'used' when l.withdrawn_at is not null or p.disabled_at is not null then 'withdrawn'
              when l.expires_at <= p_now then 'expired' else 'open' end
  from link l join person p on p.id = l.person_id join network n on n.id = l.network_id where l.id = p_link;
end;

/* Takes a link: of many who come with it at once, one. */
create function take_link(p_link uuid, p_purposes text[], p_now timestamptz) returns link
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare taken link;
begin
  update link l set used_at = p_now
  where l.id = p_link and l.purpose = any (p_purposes) and l.used_at is null and l.withdrawn_at is null and l.expires_at > p_now
    and exists (select from person p where p.id = l.person_id and p.disabled_at is null)
  returning * into taken;
  return taken;
end $$;
/* What was done with a link goes into the record and to whoever must hear of it, as everything else does. */
create function note_link(p_link link, p_kind text, p_subject text, p_subject_id uuid, p_now timestamptz, p_from text) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into event (network_id, id, kind, subject, subject_id, at, person_id, organisation_id, role, about)
  select p_link.network_id, uuidv7(), p_kind, p_subject, p_subject_id, p_now, p_link.person_id, o.id, 'system', array[p_link.person_id]
  from organisation o where o.network_id = p_link.network_id and o.kind = 'network' order by o.id limit 1;
  insert into audit_row (network_id, at, person_id, action, address, outcome) values (p_link.network_id, p_now, p_link.person_id, p_kind, p_from, 'done');
end;

/* An invitation is for whoever has no password yet. A new password ends every session and every other link that could set one. */
create function choose_password(p_link uuid, p_purpose text, p_hash text, p_now timestamptz, p_from text) returns boolean
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
  update link o set withdrawn_at = p_now where o.person_id = l.person_id and o.id <> p_link and o.purpose in ('invitation', 'password-reset')
    and o.used_at is null and o.withdrawn_at is null;
  perform note_link(l, case p_purpose when 'invitation' then 'joined' else 'password-changed' end, 'person', l.person_id, p_now, p_from);
  return true;
end $$;

/* Whoever asks gets the same answer; a letter goes to people who have a password, three times an hour at most. */
create function ask_password_reset(p_email text, p_link uuid, p_now timestamptz, p_expires timestamptz, p_from text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare l link;
begin
  insert into link (network_id, id, purpose, person_id, address, made_at, expires_at)
  select p.network_id, p_link, 'password-reset', p.id, p.email, p_now, p_expires
  from person p join credential c on c.person_id = p.id
  where lower(p.email) = lower(p_email) and p.disabled_at is null
    and (select count(*) from link o where o.person_id = p.id and o.purpose = 'password-reset' and o.made_at > p_now - interval '1 hour') < 3
  returning * into l;
  if l.id is not null then perform note_link(l, 'password-reset-asked', 'link', l.id, p_now, p_from); end if;
end $$;

/* The new address has answered: from now on it is the one to sign in with. */
create function confirm_email(p_link uuid, p_now timestamptz, p_from text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare l link;
begin
  l := take_link(p_link, array['email-change'], p_now);
  if l.id is null then return 'link-over'; end if;
  update person set email = l.address, version = version + 1 where id = l.person_id;
  update link o set withdrawn_at = p_now where o.person_id = l.person_id and o.purpose = 'password-reset' and o.used_at is null and o.withdrawn_at is null;
  perform note_link(l, 'email-changed', 'person', l.person_id, p_now, p_from);
  return 'done';
exception when unique_violation then return 'address-taken';
end $$;

/* Whoever had the old address takes it back: whoever changed it knew the password, so that one must be chosen anew as well. */
create function undo_email(p_link uuid, p_reset uuid, p_now timestamptz, p_expires timestamptz, p_from text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare l link; reset link;
begin
  l := take_link(p_link, array['email-undo'], p_now);
  if l.id is null then return 'link-over'; end if;
  update person set email = l.address, version = version + 1 where id = l.person_id;
  update link o set withdrawn_at = p_now where o.person_id = l.person_id and o.used_at is null and o.withdrawn_at is null;
  delete from session s where s.person_id = l.person_id;
  insert into link (network_id, id, purpose, person_id, address, made_at, expires_at)
  values (l.network_id, p_reset, 'password-reset', l.person_id, l.address, p_now, p_expires) returning * into reset;
  perform note_link(l, 'email-undone', 'person', l.person_id, p_now, p_from);
  perform note_link(reset, 'password-reset-asked', 'link', reset.id, p_now, p_from);
  return 'done';
exception when unique_violation then return 'address-taken';
end $$;

/* Asked by somebody who is signed in. That another person has the new address is not told: then no letter goes there. */
create function ask_email_change(p_link uuid, p_undo uuid, p_email text, p_expires timestamptz, p_undo_until timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare me person;
begin
  select * into me from person p where p.id = acting_person() and p.disabled_at is null for update;
  if me.id is null then return 'not-found'; end if;
  if lower(me.email) = lower(p_email) then return 'same-address'; end if;
  if (select count(*) from link l where l.person_id = me.id and l.purpose = 'email-change' and l.made_at > app_now() - interval '1 day') >= 5 then return 'too-often'; end if;
  if exists (select from person p where lower(p.email) = lower(p_email)) then return 'quiet'; end if;
  update link l set withdrawn_at = app_now() where l.person_id = me.id and l.purpose = 'email-change' and l.used_at is null and l.withdrawn_at is null;
  insert into link (network_id, id, purpose, person_id, address, made_by, made_at, expires_at)
  values (me.network_id, p_link, 'email-change', me.id, p_email, me.id, app_now(), p_expires),
         (me.network_id, p_undo, 'email-undo', me.id, me.email, me.id, app_now(), p_undo_until);
  return 'done';
end $$;

/* A password of one's own: from a session that is there. The others end. */
create function change_own_password(p_hash text, p_session uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not exists (select from session s where s.id = p_session and s.person_id = acting_person()) then return false; end if;
  update credential set password_hash = p_hash where person_id = acting_person();
  if not found then return false; end if;
  delete from session s where s.person_id = acting_person() and s.id <> p_session;
  update link l set withdrawn_at = app_now() where l.person_id = acting_person() and l.purpose = 'password-reset' and l.used_at is null and l.withdrawn_at is null;
  return true;
end $$;

/* Who was invited and has not come yet is nobody who could do it. */
create function has_joined(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from credential c join person p on p.id = c.person_id where p.id = p_person and p.network_id = acting_network())
      or not exists (select from link l where l.person_id = p_person and l.purpose = 'invitation');
end;
/* A network without an administrator could not be helped by anybody in it. Two who end each other wait for one another. */
create function keeps_an_administrator() returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from membership m join organisation o on o.id = m.organisation_id join person p on p.id = m.person_id
    where m.network_id = acting_network() and o.kind = 'network' and m.role = 'administrator' and m.from_at <= app_now() and m.until is null
      and p.disabled_at is null and has_joined(p.id));
end;
create function one_administrator_at_a_time() returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select pg_advisory_xact_lock(hashtextextended('administrators of ' || acting_network()::text, 0));
end;

/* A membership that ended may begin anew; one that goes on is not given twice. */
create function add_membership(p_person uuid, p_organisation uuid, p_role text, p_from timestamptz, p_until timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers(p_organisation) or not exists (select from person p where p.id = p_person and p.network_id = acting_network()) then return 'not-found'; end if;
  if not role_fits_organisation(p_organisation, p_role) then return 'role-does-not-fit'; end if;
  if p_until is not null and (p_until <= coalesce(p_from, app_now()) or p_until <= app_now()) then return 'ends-too-soon'; end if;
  insert into membership as m (network_id, person_id, organisation_id, role, from_at, until)
  values (acting_network(), p_person, p_organisation, p_role, coalesce(p_from, app_now()), p_until)
  on conflict (person_id, organisation_id, role) do update set from_at = excluded.from_at, until = excluded.until where m.until <= app_now();
  return case when found then 'done' else 'already-member' end;
end $$;

/* Ends sessions in that role too, once the day has come; a later day may be moved. */
create function end_membership(p_person uuid, p_organisation uuid, p_role text, p_until timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare ends timestamptz := greatest(coalesce(p_until, app_now()), app_now());
begin
  if not administers(p_organisation) then return 'not-found'; end if;
  perform one_administrator_at_a_time();
  update membership m set from_at = least(m.from_at, ends), until = ends
  where m.person_id = p_person and m.organisation_id = p_organisation and m.role = p_role and m.network_id = acting_network()
    and (m.until is null or m.until > app_now());
  if not found then return 'not-found'; end if;
  if not keeps_an_administrator() then return 'last-administrator'; end if;
  if ends <= app_now() then
    delete from session s where s.person_id = p_person and s.organisation_id = p_organisation and s.role = p_role;
  end if;
  return 'done';
end $$;

/* One who may look after a single organisation shuts nobody out of another. */
create function looks_after_all_of(p_person uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select administers_person(p_person) and (acting_for_network() or not exists (select from membership m
    where m.person_id = p_person and m.organisation_id <> acting_organisation() and (m.until is null or m.until > app_now())));
end;

/* Everywhere at once: the account, its sessions, what it made for machines, and links that could open it again. */
create function disable_person(p_person uuid) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers_person(p_person) then return 'not-found'; end if;
  if not looks_after_all_of(p_person) then return 'works-elsewhere'; end if;
  perform one_administrator_at_a_time();
  update person p set disabled_at = app_now(), version = version + 1 where p.id = p_person and p.disabled_at is null;
  if not found then return 'is-disabled'; end if;
  if not keeps_an_administrator() then return 'last-administrator'; end if;
  delete from session s where s.person_id = p_person;
  update link l set withdrawn_at = app_now() where l.person_id = p_person and l.used_at is null and l.withdrawn_at is null;
  if to_regprocedure('revoke_tokens_made_by(uuid)') is not null then execute 'select revoke_tokens_made_by($1)' using p_person; end if;
  return 'done';
end $$;

create function enable_person(p_person uuid) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers_person(p_person) then return 'not-found'; end if;
  if not looks_after_all_of(p_person) then return 'works-elsewhere'; end if;
  update person p set disabled_at = null, version = version + 1 where p.id = p_person and p.disabled_at is not null;
  return case when found then 'done' else 'is-enabled' end;
end $$;

create function invite_again(p_person uuid, p_link uuid, p_expires timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare p person;
begin
  if not administers_person(p_person) then return 'not-found'; end if;
  if not looks_after_all_of(p_person) then return 'works-elsewhere'; end if;
  select * into p from person where id = p_person for update;
  if p.disabled_at is not null then return 'is-disabled'; end if;
  if exists (select from credential c where c.person_id = p_person) then return 'has-joined'; end if;
  update link l set withdrawn_at = app_now() where l.person_id = p_person and l.purpose = 'invitation' and l.used_at is null and l.withdrawn_at is null;
  insert into link (network_id, id, purpose, person_id, address, made_by, made_at, expires_at)
  values (p.network_id, p_link, 'invitation', p_person, p.email, acting_person(), app_now(), p_expires);
  return 'done';
end $$;

/* A withdrawn invitation leaves nobody who could come in another way. */
create function withdraw_invitation(p_person uuid) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers_person(p_person) then return 'not-found'; end if;
  if not looks_after_all_of(p_person) then return 'works-elsewhere'; end if;
  if exists (select from credential c where c.person_id = p_person) then return 'has-joined'; end if;
  update link l set withdrawn_at = app_now() where l.person_id = p_person and l.purpose = 'invitation' and l.used_at is null and l.withdrawn_at is null;
  update person p set disabled_at = app_now(), version = version + 1 where p.id = p_person and p.disabled_at is null;
  return 'done';
end $$;

/* Somebody new gets an invitation; somebody of the network who is here already, a locum for example, another place to work. */
create function invite_person(p_person uuid, p_link uuid, p_name text, p_email text, p_profession text, p_big text, p_language text,
                              p_works jsonb, p_expires timestamptz) returns table (outcome text, person_id uuid)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare known person; work record; given text;
begin
  for work in select * from jsonb_to_recordset(p_works) as w("organisationId" uuid, role text) loop
    if not administers(work."organisationId") then return query select 'not-found', null::uuid; return; end if;
    if not role_fits_organisation(work."organisationId", work.role) then return query select 'role-does-not-fit', null::uuid; return; end if;
  end loop;
  insert into person (network_id, id, name, email, profession, big, language)
  values (acting_network(), p_person, p_name, p_email, p_profession, p_big, p_language) on conflict (lower(email)) do nothing;
  select * into known from person p where lower(p.email) = lower(p_email) for update;
  if known.network_id <> acting_network() then return query select 'address-taken', null::uuid; return; end if;
  if known.disabled_at is not null then return query select 'is-disabled', known.id; return; end if;
  for work in select * from jsonb_to_recordset(p_works) as w("organisationId" uuid, role text, "from" timestamptz, until timestamptz) loop
    given := add_membership(known.id, work."organisationId", work.role, work."from", work.until);
    if given <> 'done' and (given <> 'already-member' or known.id = p_person) then return query select given, known.id; return; end if;
  end loop;
  if exists (select from credential c where c.person_id = known.id) or known.id <> p_person and has_joined(known.id) then
    return query select 'added', known.id; return;
  end if;
  update link l set withdrawn_at = app_now() where l.person_id = known.id and l.purpose = 'invitation' and l.used_at is null and l.withdrawn_at is null;
  insert into link (network_id, id, purpose, person_id, address, made_by, made_at, expires_at)
  values (acting_network(), p_link, 'invitation', known.id, known.email, acting_person(), app_now(), p_expires);
  return query select 'invited', known.id;
end $$;

create function change_person(p_person uuid, p_version int, p_name text, p_profession text, p_big text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers_person(p_person) then return 'not-found'; end if;
  if not looks_after_all_of(p_person) then return 'works-elsewhere'; end if;
  update person p set name = p_name, profession = p_profession, big = p_big, version = version + 1 where p.id = p_person and p.version = p_version;
  return case when found then 'done' else 'stale' end;
end $$;

/* The kind stays: roles were given by it. */
create function change_organisation(p_organisation uuid, p_version int, p_name text, p_agb text, p_mail_address text, p_language text, p_phone text,
                                    p_street text, p_postcode text, p_place text) returns text
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if not administers(p_organisation) then return 'not-found'; end if;
  update organisation o set name = p_name, agb = p_agb, agb_invented = o.agb_invented and o.agb is not distinct from p_agb, mail_address = p_mail_address,
      language = p_language, phone = p_phone, street = p_street, postcode = p_postcode, place = p_place, version = version + 1
  where o.id = p_organisation and o.version = p_version;
  return case when found then 'done' else 'stale' end;
end $$;

-- What a register said of a number, each time it was asked. BIG: people; AGB: organisations.
create table number_check (
  network_id uuid not null, id uuid primary key default uuidv7(), register text not null check (register in ('big', 'agb')), person_id uuid, organisation_id uuid,
  number text not null, status text not null check (status in ('unchecked', 'confirmed', 'not-found', 'differs')),
  reason text check (length(reason) between 1 and 200), by_check text not null check (by_check in ('by-hand', 'over-http')), by_person uuid, at timestamptz not null,
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id),
  check (num_nonnulls(person_id, organisation_id) = 1 and (register = 'big') = (person_id is not null)),
  check (status <> 'unchecked' or reason is not null), check (by_check <> 'by-hand' or by_person is not null));
create index checks_of_a_person on number_check (person_id, at desc) where person_id is not null;
create index checks_of_an_organisation on number_check (organisation_id, at desc) where organisation_id is not null;
call under_policies('number_check');
create policy own_and_looked_after on number_check for select to app using (network_id = (select acting_network())
  and ((select acting_role()) = 'system' or person_id = (select acting_person()) or organisation_id = (select acting_organisation())
    or (select acting_role()) = 'administrator' and ((select acting_for_network())
      or exists (select from membership m where m.person_id = number_check.person_id and m.organisation_id = (select acting_organisation())))));
create policy system_or_administrator_checks on number_check for insert to app with check (network_id = (select acting_network())
  and ((select acting_role()) = 'system' and by_person is null
    or by_person = (select acting_person()) and (administers_person(person_id) or administers(organisation_id))));
grant select, insert on number_check to app;

/* Where each number stands: the last answer of a register for this very number, and when it was last asked. */
create view number_status with (security_invoker) as
select n.network_id, n.register, n.subject_id, n.name, n.number, coalesce(said.status, 'unchecked') as status, said.at as checked_at, said.by_check, said.by_person,
       tried.at as tried_at, case when tried.status = 'unchecked' then tried.reason end as reason
from (select p.network_id, 'big' as register, p.id as subject_id, p.name, p.big as number from person p where p.big is not null and p.disabled_at is null
      union all select o.network_id, 'agb', o.id, o.name, o.agb from organisation o where o.agb is not null and not o.agb_invented) n
left join lateral (select c.* from number_check c where n.subject_id in (c.person_id, c.organisation_id) and c.register = n.register and c.number = n.number
                     and c.status <> 'unchecked' order by c.at desc, c.id desc limit 1) said on true
left join lateral (select c.* from number_check c where n.subject_id in (c.person_id, c.organisation_id) and c.register = n.register and c.number = n.number
                   order by c.at desc, c.id desc limit 1) tried on true;
grant select on number_status to app;

grant execute on function role_fits_organisation(uuid, text), acting_for_network(), administers(uuid), administers_person(uuid), find_link(uuid, timestamptz),
  choose_password(uuid, text, text, timestamptz, text), ask_password_reset(text, uuid, timestamptz, timestamptz, text), confirm_email(uuid, timestamptz, text),
  undo_email(uuid, uuid, timestamptz, timestamptz, text), ask_email_change(uuid, uuid, text, timestamptz, timestamptz), change_own_password(text, uuid),
  has_joined(uuid), add_membership(uuid, uuid, text, timestamptz, timestamptz), end_membership(uuid, uuid, text, timestamptz), disable_person(uuid),
  enable_person(uuid), invite_again(uuid, uuid, timestamptz), withdraw_invitation(uuid),
  invite_person(uuid, uuid, text, text, text, text, text, jsonb, timestamptz), change_person(uuid, int, text, text, text),
  change_organisation(uuid, int, text, text, text, text, text, text, text, text), looks_after_all_of(uuid) to app;

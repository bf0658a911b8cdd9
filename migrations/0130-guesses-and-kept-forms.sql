-- Guesses are slowed down, never locked out. Only keyed hashes: neither an account nor an address can be read here.
create table guess (
  key bytea primary key check (length(key) = 32), failures double precision not null check (failures >= 0), at timestamptz not null, free_at timestamptz not null);
create index old_guesses on guess (at);
/* Where an account was proved before. Whoever sits there has a budget of their own, so that a stranger who guesses without end
   cannot keep them out. */
create table familiar_place (key bytea primary key check (length(key) = 32), seen_at timestamptz not null);
create index places_of_long_ago on familiar_place (seen_at);
call under_policies('guess', 'familiar_place');

/* After so many failures each further try waits twice as long as the one before. */
create function wait_after(p_failures double precision, p_free int, p_cap int) returns interval language sql immutable strict
  return case when round(p_failures) < p_free then interval '0'
              else least(p_cap, power(2, least(round(p_failures) - p_free, 20))) * interval '1 second' end;

/* A clock that was set back must keep nobody waiting who need not wait. */
create function free_after(p_at timestamptz, p_failures double precision, p_free int, p_cap int) returns timestamptz language sql immutable strict
  return case when round(p_failures) < p_free then '-infinity' else p_at + wait_after(p_failures, p_free, p_cap) end;

/* Holds the row until the statement is done, so that guesses side by side are counted one after the other; a failure fades away. */
create function guesses_at(p_now timestamptz, p_key bytea, p_fades int) returns timestamptz
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into guess as g (key, failures, at, free_at) values (p_key, 0, p_now, '-infinity')
  on conflict (key) do update set failures = greatest(0, g.failures - greatest(0, extract(epoch from p_now - g.at)) / p_fades), at = greatest(g.at, p_now)
  returning free_at;
end;

create function note_guess(p_now timestamptz, p_key bytea, p_free int, p_cap int) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  update guess set failures = least(failures + 1, p_free + 12), free_at = free_after(p_now, failures + 1, p_free, p_cap) where key = p_key;
end;

/* Takes a try before anything is hashed: it counts as a failure until it turns out to be right. Answers how long it is too early. */
create function take_try(p_now timestamptz, p_account bytea, p_address bytea, p_pair bytea, p_account_budget int[], p_address_budget int[])
returns interval
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare free_from timestamptz; familiar boolean := exists (select from familiar_place f where f.key = p_pair);
begin
  -- A failure that a crash forgets hurts nobody; waiting for the disk on each would.
  perform set_config('synchronous_commit', 'off', true);
  -- Always the address first: two who wait for each other would be a deadlock.
  if familiar then free_from := guesses_at(p_now, p_pair, p_account_budget[3]);
  else
    free_from := guesses_at(p_now, p_address, p_address_budget[3]);
    if p_account is not null then free_from := greatest(free_from, guesses_at(p_now, p_account, p_account_budget[3])); end if;
  end if;
  if free_from > p_now then return free_from - p_now; end if;
  if familiar then perform note_guess(p_now, p_pair, p_account_budget[1], p_account_budget[2]);
  else
    perform note_guess(p_now, p_address, p_address_budget[1], p_address_budget[2]);
    perform note_guess(p_now, p_account, p_account_budget[1], p_account_budget[2]);
  end if;
  return interval '0';
end $$;

/* It was right: the account begins anew, and the address gets back this one try and no more, else one good account would pay for
   guesses at all others. */
create function try_was_right(p_now timestamptz, p_account bytea, p_address bytea, p_pair bytea, p_address_budget int[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  update familiar_place set seen_at = p_now where key = p_pair;
  if found then delete from guess where key = p_pair; return; end if;
  update guess set failures = greatest(0, failures - 1),
      free_at = least(free_at, free_after(at, failures - 1, p_address_budget[1], p_address_budget[2])) where key = p_address;
  delete from guess where key = p_account;
  insert into familiar_place (key, seen_at) select p_pair, p_now where p_pair is not null on conflict do nothing;
end $$;

/* What has faded away entirely, and places where nobody came for long. */
create function forget_guesses(p_now timestamptz) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  delete from guess where at < p_now - interval '6 hours';
  delete from familiar_place where seen_at < p_now - interval '90 days';
end;

grant execute on function take_try(timestamptz, bytea, bytea, bytea, int[], int[]), try_was_right(timestamptz, bytea, bytea, bytea, int[]),
  forget_guesses(timestamptz), wait_after(double precision, int, int) to app;

-- What somebody was typing when their session ended: sealed, for that person alone, acting for the same organisation, for a day.
create table kept_form (
  network_id uuid not null, id uuid primary key, person_id uuid not null, organisation_id uuid not null,
  path text not null check (length(path) between 1 and 500), body bytea not null check (length(body) <= 500000),
  kept_at timestamptz not null, expires_at timestamptz not null,
  unique (person_id, organisation_id, path),
  foreign key (network_id, person_id) references person (network_id, id),
  foreign key (network_id, organisation_id) references organisation (network_id, id));
create index kept_forms_by_end on kept_form (network_id, expires_at);
call under_policies('kept_form');
create policy own_forms on kept_form to app
  using (network_id = (select acting_network()) and person_id = (select acting_person()) and organisation_id = (select acting_organisation()))
  with check (network_id = (select acting_network()) and person_id = (select acting_person()) and organisation_id = (select acting_organisation()));
grant select, insert, delete on kept_form to app;
grant update (id, body, kept_at, expires_at) on kept_form to app;

/* Whose session it was, so that a form that came too late can be put aside for them. It opens nothing. */
create function ended_session(p_token_hash bytea, p_now timestamptz)
returns table (id uuid, person_id uuid, organisation_id uuid, network_id uuid, role text)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select s.id, s.person_id, s.organisation_id, s.network_id, s.role
  from session s join person p on p.id = s.person_id
  where s.token_hash = p_token_hash and s.stage = 'full' and s.seen_at > p_now - interval '24 hours' and p.disabled_at is null;
end;

create function forget_kept_forms() returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic delete from kept_form where network_id = acting_network() and expires_at <= app_now(); end;
grant execute on function ended_session(bytea, timestamptz), forget_kept_forms() to app;

/* Idle time counts from the last request of a person, not from what a page asks by itself (p_alive false). It is written once a
   minute at most: every page would otherwise be a write. */
drop function find_session(bytea, timestamptz, interval);
create function find_session(p_token_hash bytea, p_now timestamptz, p_idle interval, p_alive boolean)
returns table (id uuid, person_id uuid, organisation_id uuid, network_id uuid, role text, stage text, confirmed_at timestamptz,
               person_name text, language text, organisation_name text, organisation_kind text, network_name text, places int, second_factor boolean,
               seen_at timestamptz, expires_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if p_alive then
    update session s set seen_at = p_now where s.token_hash = p_token_hash and s.seen_at < p_now - interval '1 minute' and s.seen_at > p_now - p_idle;
  end if;
  return query select s.id, s.person_id, s.organisation_id, s.network_id, s.role, s.stage, s.confirmed_at, p.name, p.language, o.name, o.kind, n.name,
      (select count(*)::int from membership w where w.person_id = s.person_id and holds(w.from_at, w.until, p_now)),
      has_second_factor(s.person_id), s.seen_at, s.expires_at
    from session s join person p on p.id = s.person_id join organisation o on o.id = s.organisation_id join network n on n.id = s.network_id
    join membership m on m.person_id = s.person_id and m.organisation_id = s.organisation_id and m.role = s.role
    where s.token_hash = p_token_hash and p_now < s.expires_at and s.seen_at > p_now - p_idle and p.disabled_at is null
      and holds(m.from_at, m.until, p_now);
end $$;
grant execute on function find_session(bytea, timestamptz, interval, boolean) to app;

-- A letter per event, recipient and channel: exactly one row, whatever is retried. No word about a patient in it.
create table letter (
  network_id uuid not null references network, id uuid primary key, event_id uuid not null references event, kind text not null, recipient_id uuid not null, channel text not null check (channel in ('mail', 'app')),
  address text, name text not null, language text not null check (language in ('nl', 'en')), urgent boolean not null default false,
  state text not null check (state in ('due', 'sent', 'dead')), attempts int not null default 0, next_at timestamptz not null, lease_until timestamptz, give_up_at timestamptz not null,
  sent_at timestamptz, last_error text, read_at timestamptz, data jsonb not null default '{}', made_at timestamptz not null,
  check (address is not null or channel = 'app' or state = 'dead'),
  unique (event_id, recipient_id, channel));
create index letters_that_are_due on letter (urgent desc, next_at) where state = 'due';
create index letters_of_a_recipient on letter (recipient_id, id desc) where channel = 'app';
create index dead_letters on letter (network_id, id desc) where state = 'dead';
create table refused_address (
  network_id uuid not null references network, address text not null, since timestamptz not null, reason text not null, primary key (network_id, address));
-- Where no mail server is set: the demonstration shows what would have been sent.
create table caught_mail (
  id uuid primary key, at timestamptz not null, message_id text not null, sender text not null, recipient text not null, subject text not null, text text not null, html text not null);

call under_policies('letter', 'refused_address', 'caught_mail');
create policy the_system on letter to app using (network_id = (select acting_network()) and (select acting_role()) = 'system')
  with check (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy own_notices on letter for select to app using (network_id = (select acting_network())
  and (channel = 'app' and recipient_id in ((select acting_organisation()), (select acting_person())) or (select acting_role()) in ('coordinator', 'administrator')));
create policy read_own_notices on letter for update to app using (network_id = (select acting_network())
  and channel = 'app' and recipient_id in ((select acting_organisation()), (select acting_person())));
create policy administrator_tries_again on letter for update to app
  using (network_id = (select acting_network()) and channel = 'mail' and (select acting_role()) = 'administrator');
create policy the_system on refused_address to app using (network_id = (select acting_network()) and (select acting_role()) = 'system')
  with check (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy coordinator_sees on refused_address to app using (network_id = (select acting_network()) and (select acting_role()) in ('coordinator', 'administrator'));
create policy demonstration_only on caught_mail to app using (true) with check (true);
grant select, insert on letter, refused_address, caught_mail to app;
grant update (state, attempts, next_at, lease_until, give_up_at, address, sent_at, last_error, read_at) on letter to app;
grant delete on refused_address, caught_mail to app;
grant update (at, recipient) on caught_mail to app;

/* What the page of notices shows, and the worklist counts: of the organisation and of the person who acts. */
create view own_notice with (security_invoker) as
select id, kind, data, urgent, made_at, read_at from letter
where channel = 'app' and recipient_id in ((select acting_organisation()), (select acting_person()));
grant select on own_notice to app;

/* Takes letters that are due, of every network, under a lease. */
create function claim_letters(p_now timestamptz, p_limit int, p_lease interval)
returns table (id uuid, network_id uuid, organisation_id uuid)
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with due as materialized (
    select d.id from letter d where d.state = 'due' and d.channel = 'mail' and d.next_at <= p_now and (d.lease_until is null or d.lease_until < p_now)
    order by d.urgent desc, d.next_at limit p_limit for update skip locked)
  update letter l set lease_until = p_now + p_lease, attempts = l.attempts + 1
  from due where l.id = due.id
  returning l.id, l.network_id, (select o.id from organisation o where o.network_id = l.network_id and o.kind = 'network' limit 1);
end;

/* For the administrator's page: counts of what is left lying in the network, nothing about anybody. */
create function health_counts() returns table (overdue int, dead_letters int)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if acting_role() is distinct from 'administrator' then return; end if;
  return query select (select count(*)::int from due_work w where w.network_id = acting_network() and w.done_at is null and w.due_at < app_now() - interval '5 minutes'),
                      (select count(*)::int from letter l where l.network_id = acting_network() and l.state = 'dead');
end $$;

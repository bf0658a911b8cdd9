-- Everything that happens, once; it is also the outbox. Case moves carry where the case came from, so that a correction can put it back.
create table event (
  network_id uuid not null references network, id uuid primary key, kind text not null, subject text not null, subject_id uuid not null,
  case_id uuid, at timestamptz not null, person_id uuid, organisation_id uuid not null, role text not null,
  about uuid[] not null default '{}', detail jsonb not null default '{}',
  from_status text, to_status text, corrects uuid references event, expanded_at timestamptz);
create index events_of_a_case on event (case_id, at, id) where case_id is not null;
create index events_of_a_subject on event (subject_id, at);
create index events_to_expand on event (at) where expanded_at is null;

-- Recurring and postponed work: a row per (job, period), so that it is done once, also after downtime.
create table due_work (
  network_id uuid not null references network, id uuid primary key default uuidv7(), job text not null, period text not null,
  subject_id uuid, due_at timestamptz not null, done_at timestamptz, lease_until timestamptz, attempts int not null default 0, last_error text,
  unique (network_id, job, period));
create index work_that_is_due on due_work (due_at) where done_at is null;

create table file (
  network_id uuid not null references network, id uuid primary key, organisation_id uuid not null, name text not null check (length(name) between 1 and 200),
  type text not null, bytes bytea not null check (length(bytes) <= 10485760), uploaded_by uuid, uploaded_at timestamptz not null,
  foreign key (network_id, organisation_id) references organisation (network_id, id));
create index files_of_an_organisation on file (organisation_id, uploaded_at);

call under_policies('due_work', 'file');
create policy the_system on due_work to app using (network_id = (select acting_network()) and (select acting_role()) = 'system');
create policy anybody_plans on due_work for insert to app with check (network_id = (select acting_network()));
create policy own_files on file to app
  using (network_id = (select acting_network()) and organisation_id = (select acting_organisation()));
grant select, insert, update on due_work to app;
grant select, insert, delete on file to app;

/* Takes what is due, of every network, under a lease: a worker that dies gives it back by itself. */
create function claim_due_work(p_now timestamptz, p_limit int, p_lease interval)
returns table (id uuid, network_id uuid, organisation_id uuid, job text, period text, subject_id uuid, due_at timestamptz, attempts int)
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  -- Materialized: a plan that runs the sub-select again would take more than the limit.
  with due as materialized (
    select d.id from due_work d where d.done_at is null and d.due_at <= p_now and (d.lease_until is null or d.lease_until < p_now)
    order by d.due_at limit p_limit for update skip locked)
  update due_work w set lease_until = p_now + p_lease, attempts = w.attempts + 1
  from due where w.id = due.id
  returning w.id, w.network_id, (select o.id from organisation o where o.network_id = w.network_id and o.kind = 'network' limit 1),
            w.job, w.period, w.subject_id, w.due_at, w.attempts;
end;

/* Networks with the organisation that stands for each: the system acts for one network at a time. */
create function networks() returns table (id uuid, organisation_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select n.id, (select o.id from organisation o where o.network_id = n.id and o.kind = 'network' limit 1) from network n order by n.id;
end;

/* Which networks have something to tell: the worker then acts for each. */
create function networks_with_news() returns table (id uuid, organisation_id uuid)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select n.id, (select o.id from organisation o where o.network_id = n.id and o.kind = 'network' limit 1)
  from network n where exists (select from event e where e.network_id = n.id and e.expanded_at is null);
end;

-- A backup that was put back. What it says was still to be done may have been done since it was made, and nobody knows: letters
-- of that time go only when somebody sends them again by hand, and work that is due waits until somebody who looked lets it go on.
create table restoration (
  id uuid primary key default uuidv7(), made_at timestamptz not null, restored_at timestamptz not null, resumed_at timestamptz);
create unique index one_restoration_at_a_time on restoration ((true)) where resumed_at is null;
-- What had happened and was not told of yet when the backup was made: its notices come, its letters do not go by themselves.
create table restored_event (event_id uuid primary key);
call under_policies('restoration', 'restored_event');

create function is_restored(p_event uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from restored_event r where r.event_id = p_event);
end;

/* For the log of each start. */
create function work_is_held() returns boolean
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select exists (select from restoration r where r.resumed_at is null);
end;
grant execute on function is_restored, work_is_held to app;

/* As in 0030, and nothing while a restoration waits for somebody to look. */
create or replace function claim_due_work(p_now timestamptz, p_limit int, p_lease interval)
returns table (id uuid, network_id uuid, organisation_id uuid, job text, period text, subject_id uuid, due_at timestamptz, attempts int)
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with due as materialized (
    select d.id from due_work d where d.done_at is null and d.due_at <= p_now and (d.lease_until is null or d.lease_until < p_now)
      and not exists (select from restoration r where r.resumed_at is null)
    order by d.due_at limit p_limit for update skip locked)
  update due_work w set lease_until = p_now + p_lease, attempts = w.attempts + 1
  from due where w.id = due.id
  returning w.id, w.network_id, (select o.id from organisation o where o.network_id = w.network_id and o.kind = 'network' limit 1),
            w.job, w.period, w.subject_id, w.due_at, w.attempts;
end;

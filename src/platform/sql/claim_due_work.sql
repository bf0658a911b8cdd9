/* Takes a row of due work under a lease, whose network it may be: a worker that dies gives it back by itself. Nothing when it is done, is not due yet
   or is being worked, nor while a restoration waits for somebody to look. Volatile; app may call it, as the worker does before it acts for anybody.
   With its owner's rights: it takes work of every network. */
create or replace function claim_due_work(p_id uuid, p_now timestamptz, p_lease interval)
returns table (id uuid, network_id uuid, organisation_id uuid, job text, period text, subject_id uuid)
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with due as materialized (
    select d.id from due_work d where d.id = p_id and d.done_at is null and d.due_at <= p_now and (d.lease_until is null or d.lease_until < p_now)
      and not exists (select from restoration r where r.resumed_at is null)
    for update skip locked)
  update due_work w set lease_until = p_now + p_lease, attempts = w.attempts + 1
  from due where w.id = due.id
  returning w.id, w.network_id, (select o.id from organisation o where o.network_id = w.network_id and o.kind = 'network' limit 1),
            w.job, w.period, w.subject_id;
end;

grant execute on function claim_due_work(uuid, timestamptz, interval) to app;

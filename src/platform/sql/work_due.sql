/* What is due and nobody works at, of every network, the longest overdue first: for the jobs that are asked for. None while a restoration waits for
   somebody to look. Stable; app may call it, as the worker does before it acts for anybody. With its owner's rights: it looks in every network. */
create or replace function work_due(p_now timestamptz, p_jobs text[], p_limit int) returns table (id uuid, job text, due_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select d.id, d.job, d.due_at from due_work d
  where d.done_at is null and d.due_at <= p_now and (d.lease_until is null or d.lease_until < p_now) and d.job = any (p_jobs)
    and not exists (select from restoration r where r.resumed_at is null)
  order by d.due_at limit p_limit;
end;

grant execute on function work_due(timestamptz, text[], int) to app;

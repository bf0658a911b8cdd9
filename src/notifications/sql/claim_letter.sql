/* Takes a letter under a lease, whose network it may be. Nothing when it was sent, is not due yet or is being sent. Volatile; app may call it, as the
   worker does before it acts for anybody. With its owner's rights: it takes letters of every network. */
create or replace function claim_letter(p_id uuid, p_now timestamptz, p_lease interval) returns table (network_id uuid, organisation_id uuid)
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  with due as materialized (
    select d.id from letter d where d.id = p_id and d.state = 'due' and d.channel <> 'app' and d.next_at <= p_now and (d.lease_until is null or d.lease_until < p_now)
    for update skip locked)
  update letter l set lease_until = p_now + p_lease, attempts = l.attempts + 1
  from due where l.id = due.id
  returning l.network_id, (select o.id from organisation o where o.network_id = l.network_id and o.kind = 'network' limit 1);
end;

grant execute on function claim_letter(uuid, timestamptz, interval) to app;

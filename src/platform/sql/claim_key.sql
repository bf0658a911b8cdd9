/* One row per command; the lock tells "still running" without waiting. A refusal rolls the row back, so that it can be tried again. A key belongs to
   whoever chose it: a person, or a machine. Volatile; app may call it. */
create or replace function claim_key(p_key text, p_body_hash bytea, p_resource uuid)
returns table (outcome text, resource_id uuid)
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare me uuid := coalesce(acting_person(), acting_token()); us uuid := acting_organisation();
begin
  if not pg_try_advisory_xact_lock(hashtextextended(me::text || us::text || p_key, 0)) then return query select 'running', null::uuid; return; end if;
  insert into idempotency_key values (me, us, p_key, p_body_hash, p_resource, app_now()) on conflict do nothing;
  if found then return query select 'new', p_resource; return; end if;
  return query select case when k.body_hash = p_body_hash then 'again' else 'other-body' end, k.resource_id
    from idempotency_key k where k.person_id = me and k.organisation_id = us and k.key = p_key;
end $$;

grant execute on function claim_key(text, bytea, uuid) to app;

/* What became of a command that was sent before under this key: again, another-body or still-running; no outcome: it is new, and until the
   transaction ends nobody else gets past here with the same key. Without a key every command is new. Volatile; called first by each command,
   which keeps the key (`keep_command`) when it is done: a refusal leaves nothing behind, so that it can be tried again. */
create or replace function known_command(p_key text, p_hash bytea, out outcome text, out resource_id uuid)
language plpgsql volatile as $$
declare known idempotency_key; me uuid := coalesce(acting_person(), acting_token()); us uuid := acting_organisation();
begin
  if p_key is null then return; end if;
  if not pg_try_advisory_xact_lock(hashtextextended(me::text || us::text || p_key, 0)) then outcome := 'still-running'; return; end if;
  select * into known from idempotency_key k where k.person_id = me and k.organisation_id = us and k.key = p_key;
  if not found then return; end if;
  outcome := case when known.body_hash = p_hash then 'again' else 'another-body' end;
  resource_id := known.resource_id;
end $$;

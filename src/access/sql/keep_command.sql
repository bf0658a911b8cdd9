/* A command is done: the same key and body is answered by what it made or changed. Volatile; called last by each command that began with
   `known_command`. */
create or replace function keep_command(p_key text, p_hash bytea, p_resource uuid) returns void
language plpgsql volatile as $$
begin
  if p_key is null then return; end if;
  insert into idempotency_key (person_id, organisation_id, key, body_hash, resource_id, at)
  values (coalesce(acting_person(), acting_token()), acting_organisation(), p_key, p_hash, p_resource, app_now());
end $$;

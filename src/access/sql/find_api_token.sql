/* Before anybody is known: whose token this is. Its hashes are compared by whoever asks, in constant time. Stable; app may call it. With its owner's
   rights: without a context no policy lets a token through. */
create or replace function find_api_token(p_lookup text, p_now timestamptz)
returns table (id uuid, name text, role text, network_id uuid, organisation_id uuid, organisation_name text, organisation_kind text,
               secret_hash bytea, former_hash bytea, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  select t.id, t.name, t.role, t.network_id, t.organisation_id, o.name, o.kind, t.secret_hash,
         case when t.former_until > p_now then t.former_hash end, t.used_at
  from api_token t join organisation o on o.id = t.organisation_id
  where t.lookup = p_lookup and t.revoked_at is null and t.expires_at > p_now;
end;

grant execute on function find_api_token(text, timestamptz) to app;

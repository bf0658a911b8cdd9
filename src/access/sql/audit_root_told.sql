/* What became of writing the roots outside: up to which seal, when, and what was wrong. Volatile; app may call it, as the sealer does. With its
   owner's rights: the root is nobody's to write. */
create or replace function audit_root_told(p_seal bigint, p_fault text, p_now timestamptz) returns void
language sql security definer set search_path = pg_catalog, public, pg_temp
begin atomic
  insert into audit_root (seal_id, at, fault) values (p_seal, p_now, p_fault)
  on conflict (only_one) do update set seal_id = excluded.seal_id, at = excluded.at, fault = excluded.fault;
end;

grant execute on function audit_root_told(bigint, text, timestamptz) to app;
